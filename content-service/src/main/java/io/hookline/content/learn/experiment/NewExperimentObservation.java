package io.hookline.content.learn.experiment;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an ad, or a link, counted on one day alone, not since the start.
 *
 * @param day as whoever counted cuts days
 * @param source of several for a day an API counts before a file, and a file before a person
 * @param collectedAt when it was read; of one source what was collected last counts
 */
record NewExperimentObservation(
    @NotNull Arm arm,
    @NotNull @Plausible @Schema(examples = "2026-09-05") LocalDate day,
    @NotNull @PositiveOrZero @Max(MOST) @Schema(examples = "910") Long trials,
    @NotNull @PositiveOrZero @Max(MOST) @Schema(examples = "42") Long successes,
    @NotNull @Schema(examples = "API") Source source,
    @NotNull @Plausible @Schema(examples = "2026-09-07T06:00:00Z") Instant collectedAt) {

  /** As for a counter of a snapshot. */
  static final long MOST = 100_000_000_000L;

  /** Where a day begins first. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  NewExperimentObservation {
    collectedAt = collectedAt == null ? null : collectedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** The rules that look at more than one field, or at the experiment. */
  List<Violation> violations(LocalDate first, LocalDate last, Instant now) {
    List<Violation> found = new ArrayList<>();
    if (successes > trials) {
      found.add(new Violation("successes", "must not be more than trials"));
    }
    if (day.isBefore(first) || day.isAfter(last)) {
      found.add(new Violation("day", "must be from " + first + " to " + last));
    } else if (collectedAt.isBefore(day.atStartOfDay(EARLIEST).toInstant())) {
      found.add(new Violation("collectedAt", "must not be before the day begins"));
    }
    if (source == Source.ESTIMATED) {
      found.add(new Violation("source", "must not be ESTIMATED: an estimate decides nothing"));
    }
    if (ClockTolerance.isAhead(collectedAt, now)) {
      found.add(new Violation("collectedAt", "must not be in the future"));
    }
    return found;
  }
}
