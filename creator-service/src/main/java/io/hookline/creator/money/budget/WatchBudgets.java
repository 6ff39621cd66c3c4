package io.hookline.creator.money.budget;

import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Warns of budgets before they are overspent, within a minute. */
@ApplicationScoped
public class WatchBudgets {

  private static final Logger LOG = Logger.getLogger(WatchBudgets.class);

  private final Jdbi jdbi;
  private final BudgetsOfBrand budgets;
  private final BrandTurns turns;

  WatchBudgets(Jdbi jdbi, BudgetsOfBrand budgets, BrandTurns turns) {
    this.jdbi = jdbi;
    this.budgets = budgets;
    this.turns = turns;
  }

  @Scheduled(
      every = "1m",
      delayed = "35s",
      identity = "watch-budgets",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.each(
        "Watching of budgets",
        jdbi.withHandle(
            handle ->
                handle.createQuery("select brands_with_budgets()").mapTo(String.class).list()),
        this::watch);
  }

  private void watch(String brand) {
    int warned = budgets.watch();
    if (warned > 0) {
      LOG.infof("%d budgets of %s have reached a threshold", warned, brand);
    }
  }
}
