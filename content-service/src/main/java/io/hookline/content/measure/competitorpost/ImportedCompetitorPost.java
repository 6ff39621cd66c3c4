package io.hookline.content.measure.competitorpost;

import io.hookline.content.measure.competitor.Competitors;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post of a competitor in a file, and, if it has them, its counters.
 *
 * @param competitorId or else network and handle
 * @param counters null: it tells none
 */
@Schema(name = "ImportedCompetitorPost")
record ImportedCompetitorPost(
    @Schema(nullable = true) UUID competitorId,
    @Schema(nullable = true, description = "With handle, where competitorId is not known")
        Network network,
    @Size(max = 200) @Schema(nullable = true, examples = "glowlab") String handle,
    @NotNull
        @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://www.tiktok.com/@glowlab/video/7467890123456789012")
        String url,
    @Size(max = 5000) @Schema(nullable = true, examples = "Glass skin in a week?") String caption,
    @NotNull @Plausible @Schema(examples = "2026-09-03T16:00:00Z") Instant publishedAt,
    @Valid @Schema(nullable = true) Terms terms,
    @Plausible @Schema(nullable = true, examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @Schema(nullable = true, examples = "IMPORT", description = "Left out: IMPORT") Source source,
    @Plausible @Schema(nullable = true, examples = "2026-09-05T06:00:00Z") Instant collectedAt,
    @Valid @Schema(nullable = true) CompetitorCounters counters) {

  ImportedCompetitorPost {
    terms = Terms.of(terms);
  }

  Competitors.Name name() {
    return new Competitors.Name(competitorId, network, handle);
  }

  NewCompetitorPost post(UUID competitor) {
    return new NewCompetitorPost(competitor, url, caption, publishedAt, terms);
  }

  boolean tellsCounters() {
    return counters != null && !counters.tellNothing();
  }

  /**
   * @throws Problem VALIDATION_FAILED for counters of no instant
   */
  NewCompetitorSnapshot snapshot() {
    if (capturedAt == null) {
      throw new Violation("capturedAt", "must be given with counters").asProblem();
    }
    return new NewCompetitorSnapshot(
        capturedAt, source == null ? Source.IMPORT : source, collectedAt, counters);
  }
}
