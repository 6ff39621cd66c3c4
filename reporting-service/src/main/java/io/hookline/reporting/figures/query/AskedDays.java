package io.hookline.reporting.figures.query;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days that are asked for, where their ends may be left out. */
public final class AskedDays {

  public static final String FROM = "First day, in the brand's time zone";
  public static final String TO = "Last day, included; none: today";

  /** So many without a first day. */
  public static final int USUAL = 28;

  private AskedDays() {}

  /**
   * Without a last day until today, without a first day as many as are usual.
   *
   * @param violations takes what is wrong with them
   */
  public static Days of(
      LocalDate from, LocalDate to, LocalDate today, int usual, List<Violation> violations) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(usual - 1L) : from;
    if (last.isBefore(first)) {
      violations.add(
          to == null
              ? new Violation("from", "must not be after today without to")
              : new Violation("to", "must not be before from"));
    }
    return new Days(first, last);
  }

  /**
   * The same of what shows only so many days at once.
   *
   * @throws Problem VALIDATION_FAILED also for more of them
   */
  public static Days of(LocalDate from, LocalDate to, LocalDate today, int usual, int most) {
    List<Violation> violations = new ArrayList<>();
    Days days = of(from, to, today, usual, violations);
    if (days.length() > most) {
      violations.add(new Violation("to", "must be at most " + (most - 1) + " days after from"));
    }
    Violation.requireNone(violations);
    return days;
  }
}
