package io.hookline.attribution.collect.health;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what came of sources, behind the writers. Any number of replicas may run. */
@ApplicationScoped
public class SourceCounter {

  private final BrandsWith brands;
  private final BrandTurns turns;
  private final CountEvents events;

  SourceCounter(BrandsWith brands, BrandTurns turns, CountEvents events) {
    this.brands = brands;
    this.turns = turns;
    this.events = events;
  }

  @Scheduled(
      every = "10s",
      delayed = "10s",
      identity = "source-days",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.each("Counting events", brands.of("brands_with_uncounted_events"), brand -> countAll());
  }

  private void countAll() {
    while (events.step()) {
      // The next piece.
    }
  }
}
