package io.hookline.reporting.judgement.roi;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days of the brand, cut in its time zone; a day on which the clocks change has 23 or 25 hours.
 *
 * @param from first day; null: since the beginning
 * @param to last day, included; null: until now
 * @param start the instant at which the first day begins
 * @param end the instant before which the last day ends, or now
 */
@Schema(name = "Period")
public record Period(
    @Schema(nullable = true, examples = "2026-09-01") LocalDate from,
    @Schema(nullable = true, examples = "2026-11-30") LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(nullable = true) Instant start,
    Instant end) {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  /**
   * @throws Problem VALIDATION_FAILED when a date is out of reach, the two are in the wrong order,
   *     or an open period has not begun
   */
  public static Period of(LocalDate from, LocalDate to, ZoneId zone, Clock clock) {
    check(from, to, clock.instant().atZone(zone).toLocalDate());
    return new Period(
        from,
        to,
        zone.getId(),
        from == null ? null : from.atStartOfDay(zone).toInstant(),
        to == null ? clock.instant() : to.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static void check(LocalDate from, LocalDate to, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (outOfReach(from)) {
      violations.add(new Violation("from", "must be a date from " + EARLIEST + " to " + LATEST));
    }
    if (outOfReach(to)) {
      violations.add(new Violation("to", "must be a date from " + EARLIEST + " to " + LATEST));
    }
    if (violations.isEmpty() && from != null && to != null && to.isBefore(from)) {
      violations.add(new Violation("to", "must not be before from"));
    }
    if (violations.isEmpty() && from != null && to == null && from.isAfter(today)) {
      violations.add(new Violation("from", "must not be after today without to"));
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED, "The period cannot be understood.", violations);
    }
  }

  private static boolean outOfReach(LocalDate day) {
    return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
  }

  /** The last day, of an open period the present one. */
  public LocalDate lastDay() {
    return to != null ? to : end.atZone(ZoneId.of(timeZone)).toLocalDate();
  }
}
