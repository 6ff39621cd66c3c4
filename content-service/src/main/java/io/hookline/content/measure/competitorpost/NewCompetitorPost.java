package io.hookline.content.measure.competitorpost;

import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post of a competitor to record.
 *
 * @param terms null: none
 */
record NewCompetitorPost(
    @NotNull UUID competitorId,
    @NotNull
        @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://www.tiktok.com/@glowlab/video/7467890123456789012")
        String url,
    @Size(max = 5000) @Schema(nullable = true, examples = "Glass skin in a week?") String caption,
    @NotNull @Plausible @Schema(examples = "2026-09-03T16:00:00Z") Instant publishedAt,
    @Valid @Schema(nullable = true) Terms terms) {

  NewCompetitorPost {
    publishedAt = publishedAt == null ? null : publishedAt.truncatedTo(ChronoUnit.MICROS);
    terms = Terms.of(terms);
  }
}
