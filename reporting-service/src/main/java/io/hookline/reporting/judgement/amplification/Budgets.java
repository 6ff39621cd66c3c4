package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import java.util.List;

/** What holds for every budget. */
final class Budgets {

  private Budgets() {}

  static void check(Money budget, String currency, List<Violation> violations) {
    if (budget == null) {
      return;
    }
    if (budget.amount().signum() <= 0) {
      violations.add(new Violation("budget.amount", "must be more than 0"));
    }
    if (!budget.currency().equals(currency)) {
      violations.add(new Violation("budget.currency", "must be the brand's, " + currency));
    }
  }
}
