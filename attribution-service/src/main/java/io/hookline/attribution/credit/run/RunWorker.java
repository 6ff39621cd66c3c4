package io.hookline.attribution.credit.run;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Works on runs. Any number of replicas may do so, also on the same run. */
@ApplicationScoped
public class RunWorker {

  private final BrandTurns turns;
  private final BrandsWith brands;
  private final RunLanes lanes;
  private final Clock clock;

  RunWorker(BrandTurns turns, BrandsWith brands, RunLanes lanes, Clock clock) {
    this.turns = turns;
    this.brands = brands;
    this.lanes = lanes;
    this.clock = clock;
  }

  /** Works until there is nothing that others do not work on already. */
  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "attribution-runs",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Runs", () -> brands.of("brands_with_runs", clock.instant()), lanes::take);
  }
}
