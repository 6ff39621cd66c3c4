package io.hookline.content.measure.competitor;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many followed a competitor, as a row of a file.
 *
 * @param competitorId or else network and handle
 * @param collectedAt null: at that instant. A correction was collected later
 */
@Schema(name = "ImportedFollowerCount")
record ImportedFollowerCount(
    @Schema(nullable = true) UUID competitorId,
    @Schema(nullable = true, description = "With handle, where competitorId is not known")
        Network network,
    @Size(max = 200) @Schema(nullable = true, examples = "glowlab") String handle,
    @NotNull @Plausible @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @NotNull @Schema(examples = "MANUAL") Source source,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-05T06:00:00Z",
            description = "When it was read: of one instant and source the latest counts")
        Instant collectedAt,
    @NotNull
        @PositiveOrZero
        @Max(value = MOST, message = "is implausible for one account: at most {value}")
        @Schema(examples = "48200")
        Long followers) {

  /** More than there are people. */
  static final long MOST = 10_000_000_000L;

  ImportedFollowerCount {
    capturedAt = capturedAt == null ? null : capturedAt.truncatedTo(ChronoUnit.MICROS);
    collectedAt = collectedAt == null ? capturedAt : collectedAt.truncatedTo(ChronoUnit.MICROS);
  }

  Competitors.Name name() {
    return new Competitors.Name(competitorId, network, handle);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (ClockTolerance.isAhead(capturedAt, now)) {
      violations.add(new Violation("capturedAt", "must not be in the future"));
    }
    if (ClockTolerance.isAhead(collectedAt, now)) {
      violations.add(new Violation("collectedAt", "must not be in the future"));
    } else if (collectedAt.isBefore(capturedAt)) {
      violations.add(new Violation("collectedAt", "must not be before capturedAt"));
    }
    Violation.requireNone(violations);
  }
}
