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
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is recorded of a trend, but for its test and decision.
 *
 * @param network where it goes round; null for everywhere
 * @param foundIn where it was come across
 * @param foundAt when it was come across
 * @param regions where it goes round: countries by ISO 3166-1 or English name, or other regions in
 *     words; none for everywhere
 */
record TrendUpdate(
    @NotNull @Schema(examples = "SOUND") TrendKind kind,
    @NotBlank @Size(max = 300) @Schema(examples = "Wait for the second coat") String name,
    @Size(max = 5000) @Schema(examples = "A before, the sound stops, an after", nullable = true)
        String description,
    @Schema(nullable = true) Network network,
    @Size(max = 300) @Schema(examples = "TikTok Creative Center", nullable = true) String foundIn,
    @NotNull @Plausible @Schema(examples = "2026-09-03T16:00:00Z") Instant foundAt,
    @Size(max = 50) @Schema(examples = "[\"DE\",\"NORDICS\"]")
        List<@NotBlank @Size(max = 100) String> regions,
    @Size(max = 100) @Schema(examples = "Beauty", nullable = true) String category,
    @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://www.tiktok.com/music/second-coat-7016", nullable = true)
        String link,
    @Valid Terms terms) {

  TrendUpdate {
    foundAt = foundAt == null ? null : foundAt.truncatedTo(ChronoUnit.MICROS);
    regions = regions == null ? List.of() : regions;
    terms = Terms.of(terms);
  }

  TrendUpdate withTerms(Terms kept) {
    return new TrendUpdate(
        kind, name, description, network, foundIn, foundAt, regions, category, link, kept);
  }

  TrendUpdate foundAt(Instant at) {
    return new TrendUpdate(
        kind, name, description, network, foundIn, at, regions, category, link, terms);
  }
}
