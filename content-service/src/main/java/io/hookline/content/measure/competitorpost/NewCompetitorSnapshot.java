package io.hookline.content.measure.competitorpost;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a competitor's post showed at an instant.
 *
 * @param collectedAt null: at that instant. A correction was collected later
 */
record NewCompetitorSnapshot(
    @NotNull
        @Plausible
        @Schema(
            examples = "2026-09-05T06:00:00Z",
            description = "Not before the publication, not in the future")
        Instant capturedAt,
    @NotNull @Schema(examples = "IMPORT") Source source,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-05T06:00:00Z",
            description = "When it was read: of one instant and source the latest counts")
        Instant collectedAt,
    @NotNull @Valid CompetitorCounters counters) {

  NewCompetitorSnapshot {
    capturedAt = capturedAt == null ? null : capturedAt.truncatedTo(ChronoUnit.MICROS);
    collectedAt = collectedAt == null ? capturedAt : collectedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant publishedAt, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (ClockTolerance.isAhead(capturedAt, now)) {
      violations.add(new Violation("capturedAt", "must not be in the future"));
    } else if (capturedAt.isBefore(publishedAt)) {
      violations.add(
          new Violation("capturedAt", "must not be before the publication, " + publishedAt));
    }
    if (ClockTolerance.isAhead(collectedAt, now)) {
      violations.add(new Violation("collectedAt", "must not be in the future"));
    } else if (collectedAt.isBefore(capturedAt)) {
      violations.add(new Violation("collectedAt", "must not be before capturedAt"));
    }
    if (counters.tellNothing()) {
      violations.add(new Violation("counters", "must have one counter at least"));
    }
    Violation.requireNone(violations);
  }
}
