package io.hookline.creator.money.budget;

import io.hookline.creator.deal.partnership.FollowsPartnerships;
import io.hookline.creator.deal.partnership.PartnershipMove;
import io.hookline.creator.deal.partnership.PartnershipStatus;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds the present brand's budgets against what is committed, owed and paid. */
@ApplicationScoped
public class BudgetsOfBrand implements FollowsPartnerships {

  private final BudgetRepository budgets;
  private final BudgetUse use;
  private final Clock clock;

  BudgetsOfBrand(BudgetRepository budgets, BudgetUse use, Clock clock) {
    this.budgets = budgets;
    this.use = use;
    this.clock = clock;
  }

  /** Returns of how many was warned. */
  @Transactional
  public int watch() {
    int warned = 0;
    List<Budget> all = budgets.all();
    Map<UUID, Amounts> totals = use.totals(all.stream().map(Budget::campaignId).toList());
    for (Budget budget : all) {
      BigDecimal used = totals.get(budget.campaignId()).used();
      if (budget.reaches(used)) {
        budgets.lock(budget);
        warned += warn(budget, used) ? 1 : 0;
      }
    }
    return warned;
  }

  private boolean warn(Budget budget, BigDecimal used) {
    boolean reached = budget.reach(used, clock.instant());
    if (reached) {
      budgets.save(budget, BudgetEvent.ThresholdReached::new);
    }
    return reached;
  }

  /**
   * @throws Problem BUDGET_EXCEEDED, BUDGET_RATE_UNKNOWN
   */
  @Override
  public void moved(PartnershipMove move) {
    if (move.status() != PartnershipStatus.ACTIVE) {
      return;
    }
    use.campaignOf(move.partnershipId())
        .flatMap(budgets::ofCampaign)
        .ifPresent(
            budget -> {
              if (budget.refuses()) {
                use.unconvertible(move.partnershipId()).ifPresent(BudgetsOfBrand::refuseUnrated);
              }
              Amounts total = use.total(budget.campaignId());
              if (budget.refuses()) {
                requireEnough(budget, total);
              }
              warn(budget, total.used());
            });
  }

  private static void requireEnough(Budget budget, Amounts total) {
    BigDecimal used = total.used();
    if (budget.refuses(used)) {
      throw new Problem(
          BudgetProblem.BUDGET_EXCEEDED,
          "With it %s %s would be committed, owed and paid, and %s is planned."
              .formatted(
                  used.toPlainString(),
                  budget.currency(),
                  budget.view().planned().amount().toPlainString()));
    }
    if (total.unconverted() > 0) {
      throw new Problem(
          BudgetProblem.BUDGET_RATE_UNKNOWN,
          "Of %d amounts that the budget must bear no exchange rate is known."
              .formatted(total.unconverted()));
    }
  }

  private static void refuseUnrated(String currency) {
    throw new Problem(
        BudgetProblem.BUDGET_RATE_UNKNOWN,
        "It is paid in %s, of which no exchange rate of these days is known.".formatted(currency));
  }
}
