package io.hookline.attribution.process;

import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Works through what is new. Any number of replicas may run: the lock on a brand's row decides who
 * works.
 */
@ApplicationScoped
public class AttributionWorker {

  private static final int BATCH = 1000;

  private final Progress progress;
  private final CarefulSteps steps;
  private final BrandTurns turns;

  AttributionWorker(Progress progress, CarefulSteps steps, BrandTurns turns) {
    this.progress = progress;
    this.steps = steps;
    this.turns = turns;
  }

  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "attribution",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Credits", progress::brandsWithNews, () -> steps.next(BATCH));
  }
}
