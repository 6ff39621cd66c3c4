package io.hookline.content.plan.trend;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trend that somebody came across.
 *
 * @param network where it goes round; null for everywhere
 * @param foundIn where it was come across
 * @param foundAt when it was come across; now if it is left out
 * @param regions where it goes round: countries by ISO 3166-1 or English name, or other regions in
 *     words; none for everywhere
 */
@Schema(name = "NewTrend")
record NewTrend(
    @NotNull @Schema(examples = "SOUND") TrendKind kind,
    @NotBlank @Size(max = 300) @Schema(examples = "Wait for the second coat") String name,
    @Size(max = 5000) @Schema(examples = "A before, the sound stops, an after", nullable = true)
        String description,
    @Schema(nullable = true) Network network,
    @Size(max = 300) @Schema(examples = "TikTok Creative Center", nullable = true) String foundIn,
    @Plausible @Schema(examples = "2026-09-03T16:00:00Z", nullable = true) Instant foundAt,
    @Size(max = 50) @Schema(examples = "[\"DE\",\"NORDICS\"]")
        List<@NotBlank @Size(max = 100) String> regions,
    @Size(max = 100) @Schema(examples = "Beauty", nullable = true) String category,
    @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://www.tiktok.com/music/second-coat-7016", nullable = true)
        String link,
    @Valid Terms terms) {

  TrendUpdate facts(Instant now) {
    return new TrendUpdate(
        kind,
        name,
        description,
        network,
        foundIn,
        foundAt == null ? now : foundAt,
        regions,
        category,
        link,
        terms);
  }
}
