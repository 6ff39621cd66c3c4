package io.hookline.attribution.collect.health;

import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what came of sources, behind the writers. Any number of replicas may run. */
@ApplicationScoped
public class SourceCounter {

  private final Reader reader;
  private final BrandTurns turns;
  private final CountEvents events;

  SourceCounter(Readers readers, BrandTurns turns, CountEvents events) {
    this.reader = readers.of(Readers.HEALTH);
    this.turns = turns;
    this.events = events;
  }

  @Scheduled(
      every = "10s",
      delayed = "10s",
      identity = "source-days",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.each("Counting events", reader.brands(), brand -> countAll());
  }

  private void countAll() {
    while (events.step()) {
      // The next piece.
    }
  }
}
