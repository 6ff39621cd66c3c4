package io.hookline.reporting.figures.query;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;

/** The days of a view that has a usual length. */
public final class AskedDays {

  public static final String FROM = "First day, in the brand's time zone";
  public static final String TO = "Last day, included; none: today";

  private AskedDays() {}

  /**
   * What was asked for; without a last day until today, without a first day as many as are usual.
   *
   * @throws Problem VALIDATION_FAILED also for more days than are shown at once
   */
  public static Days of(LocalDate from, LocalDate to, LocalDate today, int usual, int most) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(usual - 1L) : from;
    if (last.isBefore(first)) {
      throw refused(
          to == null ? "from" : "to",
          to == null ? "must not be after today without to" : "must not be before from");
    }
    Days days = new Days(first, last);
    if (days.length() > most) {
      throw refused("to", "must be at most " + (most - 1) + " days after from");
    }
    return days;
  }

  private static Problem refused(String field, String message) {
    return new Problem(
        CommonProblem.VALIDATION_FAILED,
        "The days cannot be understood.",
        List.of(new Violation(field, message)));
  }
}
