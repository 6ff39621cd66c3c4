package io.hookline.reporting.judgement.goal;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.catalogue.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The rules of a goal that look at more than one of its fields. */
final class GoalRules {

  private static final int MOST_DAYS = 1_096;
  private static final int MOST_DIGITS = 8;

  private final GoalFacts said;
  private final List<Violation> violations = new ArrayList<>();

  private GoalRules(GoalFacts said) {
    this.said = said;
  }

  /**
   * @param today in the brand's time zone
   * @throws Problem VALIDATION_FAILED
   */
  static void check(GoalFacts said, LocalDate today) {
    GoalRules rules = new GoalRules(said);
    rules.period(today);
    rules.baseline();
    rules.target();
    Violation.requireNone(rules.violations);
  }

  private void period(LocalDate today) {
    if (said.to().isBefore(said.from())) {
      add("to", "must not be before from");
    } else if (ChronoUnit.DAYS.between(said.from(), said.to()) >= MOST_DAYS) {
      add("to", "must be within three years of from");
    } else if (said.to().isBefore(today)) {
      add("to", "must not be in the past: what is over is a result, and no goal");
    }
  }

  private void baseline() {
    GoalBaseline baseline = said.baseline();
    if (baseline == null) {
      return;
    }
    if ((baseline.from() == null) != (baseline.to() == null)
        || (baseline.value() == null) == (baseline.from() == null)) {
      add("baseline", "must say either from and to, or value");
    } else if (baseline.from() != null && baseline.to().isBefore(baseline.from())) {
      add("baseline.to", "must not be before from");
    } else if (baseline.to() != null && !baseline.to().isBefore(said.from())) {
      add("baseline.to", "must be before the goal's first day");
    }
  }

  private void target() {
    if (said.target().scale() > MOST_DIGITS) {
      add("target", "must have at most " + MOST_DIGITS + " decimal places");
    }
    Measure measure = Measures.of(said.measure());
    if (measure != null
        && measure.unit() == Unit.SHARE
        && said.target().abs().compareTo(BigDecimal.ONE) > 0) {
      add(
          "target",
          "is more than the whole, of a share; for "
              + said.target().toPlainString()
              + " % send "
              + Rounded.plain(said.target().movePointLeft(2)).toPlainString());
    }
  }

  private void add(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
