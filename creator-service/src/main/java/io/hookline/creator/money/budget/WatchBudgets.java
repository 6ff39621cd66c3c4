package io.hookline.creator.money.budget;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Warns of budgets before they are overspent, within a minute. */
@ApplicationScoped
public class WatchBudgets {

  private static final Logger LOG = Logger.getLogger(WatchBudgets.class);

  private final BrandsWith brands;
  private final BudgetsOfBrand budgets;
  private final BrandTurns turns;
  private final CurrentBrand brand;

  WatchBudgets(BrandsWith brands, BudgetsOfBrand budgets, BrandTurns turns, CurrentBrand brand) {
    this.brands = brands;
    this.budgets = budgets;
    this.turns = turns;
    this.brand = brand;
  }

  @Scheduled(
      every = "1m",
      delayed = "35s",
      identity = "watch-budgets",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Budgets", () -> brands.of("brands_with_budgets"), this::watch);
  }

  private boolean watch() {
    int warned = budgets.watch();
    if (warned > 0) {
      LOG.infof("%d budgets of %s have reached a threshold", warned, brand.slug());
    }
    return false;
  }
}
