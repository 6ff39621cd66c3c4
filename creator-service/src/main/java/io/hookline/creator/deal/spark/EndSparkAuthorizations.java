package io.hookline.creator.deal.spark;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Ends codes whose days are over, and tells once of each that its end is near. */
@ApplicationScoped
public class EndSparkAuthorizations {

  private static final Logger LOG = Logger.getLogger(EndSparkAuthorizations.class);

  private final BrandsWith brands;
  private final EndingBatch batch;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final Clock clock;

  EndSparkAuthorizations(
      BrandsWith brands, EndingBatch batch, BrandTurns turns, CurrentBrand brand, Clock clock) {
    this.brands = brands;
    this.batch = batch;
    this.turns = turns;
    this.brand = brand;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "30s",
      identity = "end-spark-authorizations",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work(
        "Ending of Spark authorizations",
        () -> brands.of("brands_with_ending_spark_authorizations", clock.instant()),
        this::next);
  }

  private boolean next() {
    int some = batch.next();
    if (some > 0) {
      LOG.infof("%d Spark authorizations of %s are over, or nearly", some, brand.slug());
    }
    return some > 0;
  }
}
