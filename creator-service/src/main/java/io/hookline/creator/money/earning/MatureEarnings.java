package io.hookline.creator.money.earning;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Makes payable what has waited out its holding period. */
@ApplicationScoped
public class MatureEarnings {

  private static final Logger LOG = Logger.getLogger(MatureEarnings.class);
  private static final int BATCH = 1000;

  private final BrandsWith brands;
  private final MatureBatch batch;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final Clock clock;

  MatureEarnings(
      BrandsWith brands, MatureBatch batch, BrandTurns turns, CurrentBrand brand, Clock clock) {
    this.brands = brands;
    this.batch = batch;
    this.turns = turns;
    this.brand = brand;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "20s",
      identity = "mature-earnings",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work(
        "Holding periods",
        () -> brands.of("brands_with_mature_earnings", clock.instant()),
        this::next);
  }

  private boolean next() {
    MatureBatch.Done done = batch.next(BATCH);
    LOG.infof("%d earnings of %s are payable now", done.earnings(), brand.slug());
    return done.more();
  }
}
