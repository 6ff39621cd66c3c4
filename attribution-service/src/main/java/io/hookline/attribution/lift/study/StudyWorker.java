package io.hookline.attribution.lift.study;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;

/** Looks whose studies start or end. Any number of replicas may do so. */
@ApplicationScoped
public class StudyWorker {

  private final AdvanceStudies advance;
  private final BrandTurns turns;
  private final BrandsWith brands;
  private final Clock clock;

  StudyWorker(AdvanceStudies advance, BrandTurns turns, BrandsWith brands, Clock clock) {
    this.advance = advance;
    this.turns = turns;
    this.brands = brands;
    this.clock = clock;
  }

  @Scheduled(
      every = "30s",
      delayed = "10s",
      identity = "studies",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.each(
        "Starting and ending studies",
        brands.of("brands_with_due_studies", clock.instant().atOffset(ZoneOffset.UTC)),
        brand -> advance.advance());
  }
}
