package io.hookline.creator.money.budget;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Warns of budgets before they are overspent, within a minute. */
@ApplicationScoped
public class WatchBudgets {

  private static final Logger LOG = Logger.getLogger(WatchBudgets.class);

  private final Jdbi jdbi;
  private final BudgetsOfBrand budgets;
  private final BrandTurns turns;
  private final CurrentBrand brand;

  WatchBudgets(Jdbi jdbi, BudgetsOfBrand budgets, BrandTurns turns, CurrentBrand brand) {
    this.jdbi = jdbi;
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
    turns.work("Budgets", this::brands, this::watch);
  }

  private List<String> brands() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select brands_with_budgets()").mapTo(String.class).list());
  }

  private boolean watch() {
    int warned = budgets.watch();
    if (warned > 0) {
      LOG.infof("%d budgets of %s have reached a threshold", warned, brand.slug());
    }
    return false;
  }
}
