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
    requireReach(from, "from");
    requireReach(to, "to");
    refuseIf(to.isBefore(from), "to", "must not be before from");
  }

  /**
   * What was asked for; without a first day from the usual one on, without a last day as many as is
   * usual.
   *
   * @throws Problem VALIDATION_FAILED also for more days than are shown at once
   */
  public static Days asked(LocalDate from, LocalDate to, LocalDate first, int usual, int most) {
    // First, because days at the end of time cannot be counted from.
    requireReach(from, "from");
    requireReach(to, "to");
    LocalDate begin = from == null ? (to == null ? first : earlier(to, usual)) : from;
    Days days = new Days(begin, to == null ? later(begin, usual) : to);
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

  private static LocalDate earlier(LocalDate to, int count) {
    LocalDate day = to.minusDays(count - 1L);
    return day.isBefore(EARLIEST) ? EARLIEST : day;
  }

  private static LocalDate later(LocalDate from, int count) {
    LocalDate day = from.plusDays(count - 1L);
    return day.isAfter(LATEST) ? LATEST : day;
  }

  /** Whether it is a day of this century. */
  public static boolean isInReach(LocalDate day) {
    return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
  }

  /** Of a day that was said. */
  private static void requireReach(LocalDate day, String field) {
    refuseIf(
        day != null && !isInReach(day), field, "must be a date from " + EARLIEST + " to " + LATEST);
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
