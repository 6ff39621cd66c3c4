package io.hookline.reporting.figures.query;

import io.hookline.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of a question: its period, what it is compared with, and the parts that it is cut into.
 *
 * @param violations takes what is wrong with them
 */
record QuestionDays(Question question, List<Violation> violations) {

  private static final int MOST_PARTS = 400;

  Days period(LocalDate today) {
    return AskedDays.of(question.from(), question.to(), today, AskedDays.USUAL, violations);
  }

  /** Null where it is compared with nothing. */
  Days compared(Days period) {
    Comparison compare = question.compare();
    if (compare == null) {
      return null;
    }
    if (!compare.makesSense()) {
      violations.add(new Violation("compare", "must say either with, or from and to"));
      return null;
    }
    Days days = compare.days(period);
    if (days.to().isBefore(days.from())) {
      violations.add(new Violation("compare.to", "must not be before from"));
    }
    return days;
  }

  void checkParts(Days period) {
    if (question.granularity() != null
        && violations.isEmpty()
        && period.cut(question.granularity()).size() > MOST_PARTS) {
      violations.add(
          new Violation("granularity", "would cut the period into more than " + MOST_PARTS));
    }
  }
}
