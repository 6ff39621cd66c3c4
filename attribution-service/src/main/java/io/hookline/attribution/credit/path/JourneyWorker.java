package io.hookline.attribution.credit.path;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the reporting service how orders came about, whenever a run has completed. */
@ApplicationScoped
public class JourneyWorker {

  private final BrandTurns turns;
  private final BrandsWith brands;
  private final TellJourneys tell;

  JourneyWorker(BrandTurns turns, BrandsWith brands, TellJourneys tell) {
    this.turns = turns;
    this.brands = brands;
    this.tell = tell;
  }

  @Scheduled(
      every = "10s",
      delayed = "10s",
      identity = "attribution-journeys",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Journeys", () -> brands.of("brands_with_untold_journeys"), tell::next);
  }
}
