package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules of a benchmark that look at more than one of its fields. */
final class BenchmarkRules {

  private final BenchmarkFacts told;
  private final List<Violation> violations = new ArrayList<>();

  private BenchmarkRules(BenchmarkFacts told) {
    this.told = told;
  }

  /**
   * @param told as it was sent, before percent became a share
   * @throws Problem VALIDATION_FAILED
   */
  static void check(BenchmarkFacts told, LocalDate today) {
    BenchmarkRules rules = new BenchmarkRules(told);
    rules.value();
    rules.money();
    rules.days(today);
    rules.sizeClass();
    Violation.requireNone(rules.violations);
  }

  private void value() {
    if (told.low() == null && told.mid() == null && told.high() == null) {
      add("mid", "must be given, or low, or high");
    }
    ascends("low", told.low(), "mid", told.mid());
    ascends("mid", told.mid(), "high", told.high());
    ascends("low", told.low(), "high", told.high());
    share("low", told.low());
    share("mid", told.mid());
    share("high", told.high());
  }

  private void ascends(String lower, BigDecimal low, String upper, BigDecimal high) {
    if (low != null && high != null && low.compareTo(high) > 0) {
      add(lower, "must not be above " + upper);
    }
  }

  /** By followers a share may pass 1; then it is told in percent, and meant. */
  private void share(String field, BigDecimal value) {
    if (told.unit() == BenchmarkUnit.SHARE
        && value != null
        && value.compareTo(BigDecimal.ONE) > 0) {
      add(
          field,
          "is more than the whole; if it is " + value.toPlainString() + " %, send unit PERCENT");
    }
  }

  private void money() {
    boolean money = told.unit() == BenchmarkUnit.MONEY;
    if (money != (told.currency() != null)) {
      add(
          "currency",
          money ? "must be given with unit MONEY" : "must not be given without unit MONEY");
    }
  }

  private void days(LocalDate today) {
    if (told.periodFrom() != null
        && told.periodTo() != null
        && told.periodTo().isBefore(told.periodFrom())) {
      add("periodTo", "must not be before periodFrom");
    }
    if (told.publishedOn() != null && told.publishedOn().isAfter(today)) {
      add("publishedOn", "must not be in the future");
    }
  }

  private void sizeClass() {
    if (told.followersFrom() != null
        && told.followersBelow() != null
        && told.followersFrom() >= told.followersBelow()) {
      add("followersBelow", "must be above followersFrom");
    }
  }

  private void add(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
