package io.hookline.attribution.collect.daily;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells of days behind the counting, so that a day that changes each second is told twice a minute.
 * Any number of replicas may run.
 */
@ApplicationScoped
public class DayTeller {

  private final BrandsWith brands;
  private final BrandTurns turns;
  private final TellDays days;

  DayTeller(BrandsWith brands, BrandTurns turns, TellDays days) {
    this.brands = brands;
    this.turns = turns;
    this.days = days;
  }

  @Scheduled(
      every = "30s",
      delayed = "20s",
      identity = "day-reports",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Days", () -> brands.of("brands_with_due_days"), days::step);
  }

  @Scheduled(
      every = "30m",
      delayed = "2m",
      identity = "days-to-look-at-again",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void lookAgain() {
    turns.each("Days", brands.of("brands_with_sources_or_links"), brand -> days.lookAgain());
  }
}
