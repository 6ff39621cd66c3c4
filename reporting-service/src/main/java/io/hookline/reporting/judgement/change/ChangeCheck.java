package io.hookline.reporting.judgement.change;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.catalogue.TotalRule;
import java.util.ArrayList;
import java.util.List;

/** Looks at a question about a change as a whole. */
final class ChangeCheck {

  private ChangeCheck() {}

  /**
   * @throws Problem VALIDATION_FAILED, MEASURE_CANNOT_BE_SPLIT
   */
  static Measure measure(ChangeQuestion question) {
    List<Violation> violations = new ArrayList<>();
    Measure measure = Measures.of(question.measure());
    if (measure == null) {
      violations.add(
          new Violation(
              "measure", "is not known: " + question.measure() + "; see /v1/metrics for all"));
    }
    order("before", question.before(), violations);
    order("after", question.after(), violations);
    if (question.after().from().isBefore(question.before().from())
        || question.after().to().isBefore(question.before().to())) {
      violations.add(new Violation("after", "must be the later one of the two periods"));
    }
    Violation.requireNone(violations);
    if (measure.total() == TotalRule.MAXIMUM) {
      throw new Problem(
          ChangeProblem.MEASURE_CANNOT_BE_SPLIT,
          measure.id()
              + " of several rows is the greatest of them: no part of its difference is any"
              + " row's.");
    }
    return measure;
  }

  private static void order(
      String field, ChangeQuestion.Period period, List<Violation> violations) {
    if (period.to().isBefore(period.from())) {
      violations.add(new Violation(field + ".to", "must not be before from"));
    }
  }
}
