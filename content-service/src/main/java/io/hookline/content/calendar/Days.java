package io.hookline.content.calendar;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days of a brand, both included. */
public record Days(LocalDate from, LocalDate to) {

  public static final String FROM = "First day, in the brand's time zone";
  public static final String TO = "Last day, included";

  public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  public static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  /**
   * @throws Problem VALIDATION_FAILED
   */
  public Days {
    refuseIf(outOfReach(from), "from", "must be a date from " + EARLIEST + " to " + LATEST);
    refuseIf(outOfReach(to), "to", "must be a date from " + EARLIEST + " to " + LATEST);
    refuseIf(to.isBefore(from), "to", "must not be before from");
  }

  /**
   * What was asked for; without a first day from the usual one on, without a last day as many as is
   * usual.
   *
   * @throws Problem VALIDATION_FAILED also for more days than are shown at once
   */
  public static Days asked(LocalDate from, LocalDate to, LocalDate first, int usual, int most) {
    LocalDate begin = from == null ? (to == null ? first : to.minusDays(usual - 1L)) : from;
    Days days = new Days(begin, to == null ? begin.plusDays(usual - 1L) : to);
    refuseIf(days.count() > most, "to", "must be at most " + (most - 1) + " days after from");
    return days;
  }

  public long count() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public List<IsoWeek> weeks() {
    return IsoWeek.of(from).to(IsoWeek.of(to)).toList();
  }

  private static boolean outOfReach(LocalDate day) {
    return day.isBefore(EARLIEST) || day.isAfter(LATEST);
  }

  private static void refuseIf(boolean wrong, String field, String message) {
    if (wrong) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "The days cannot be understood.",
          List.of(new Violation(field, message)));
    }
  }
}
