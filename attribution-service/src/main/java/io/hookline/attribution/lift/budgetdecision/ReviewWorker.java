package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;

/** Looks whose reviews are due. Any number of replicas may do so. */
@ApplicationScoped
public class ReviewWorker {

  private final TellDueReviews reviews;
  private final BrandTurns turns;
  private final BrandsWith brands;
  private final Clock clock;

  ReviewWorker(TellDueReviews reviews, BrandTurns turns, BrandsWith brands, Clock clock) {
    this.reviews = reviews;
    this.turns = turns;
    this.brands = brands;
    this.clock = clock;
  }

  @Scheduled(
      every = "5m",
      delayed = "30s",
      identity = "budget-reviews",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work(
        "Reviews of budget decisions",
        () -> brands.of("brands_with_due_budget_reviews", clock.instant().atOffset(ZoneOffset.UTC)),
        reviews::step);
  }
}
