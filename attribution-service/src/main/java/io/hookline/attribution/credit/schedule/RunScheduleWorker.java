package io.hookline.attribution.credit.schedule;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes runs when their time has come. */
@ApplicationScoped
class RunScheduleWorker {

  private final BrandTurns turns;
  private final BrandsWith brands;
  private final MakeScheduledRun make;
  private final Clock clock;

  RunScheduleWorker(BrandTurns turns, BrandsWith brands, MakeScheduledRun make, Clock clock) {
    this.turns = turns;
    this.brands = brands;
    this.make = make;
    this.clock = clock;
  }

  @Scheduled(
      every = "10s",
      delayed = "10s",
      identity = "attribution-run-schedules",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    turns.work(
        "Scheduled runs",
        () -> brands.of("brands_with_due_run_schedules", clock.instant()),
        make::next);
  }
}
