package io.hookline.attribution.lift.amplification;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.DueTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Measures posts of whose ads something was told, and again those of which more may come. */
@ApplicationScoped
public class AmplificationWorker {

  private static final int BATCH = 50;

  /**
   * Orders, refunds and clicks may be told late, and ad platforms restate days for four weeks; what
   * is told of ads later than that is measured whenever it comes.
   */
  private static final int OPEN_DAYS = 42;

  private final DueAmplifications due;
  private final MeasureAmplifications measure;
  private final DueTurns turns;
  private final BrandTurns brandTurns;
  private final BrandsWith brands;
  private final BrandDirectory directory;
  private final Clock clock;

  AmplificationWorker(
      DueAmplifications due,
      MeasureAmplifications measure,
      DueTurns turns,
      BrandTurns brandTurns,
      BrandsWith brands,
      BrandDirectory directory,
      Clock clock) {
    this.due = due;
    this.measure = measure;
    this.turns = turns;
    this.brandTurns = brandTurns;
    this.brands = brands;
    this.directory = directory;
    this.clock = clock;
  }

  @Scheduled(
      every = "5m",
      delayed = "1m",
      identity = "amplification",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Boosts of posts", due.rows(), BATCH, measure::of);
  }

  @Scheduled(
      every = "6h",
      delayed = "5m",
      identity = "amplification-open",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void lookAgain() {
    brandTurns.each(
        "Boosts of posts",
        brands.of("brands_with_amplifications"),
        brand ->
            due.addOpen(
                clock
                    .instant()
                    .atZone(directory.get(brand).timeZone())
                    .toLocalDate()
                    .minusDays(OPEN_DAYS)));
  }
}
