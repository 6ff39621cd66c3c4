package io.hookline.creator.deal.spark;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Ends codes whose days are over, and tells once of each that its end is near. */
@ApplicationScoped
public class EndSparkAuthorizations {

  private static final Logger LOG = Logger.getLogger(EndSparkAuthorizations.class);

  private final Jdbi jdbi;
  private final EndingBatch batch;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final Clock clock;

  EndSparkAuthorizations(
      Jdbi jdbi, EndingBatch batch, BrandTurns turns, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
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
    turns.work("Ending of Spark authorizations", this::brands, this::next);
  }

  private List<String> brands() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brands_with_ending_spark_authorizations(:now)")
                .bind("now", clock.instant())
                .mapTo(String.class)
                .list());
  }

  private boolean next() {
    int some = batch.next();
    if (some > 0) {
      LOG.infof("%d Spark authorizations of %s are over, or nearly", some, brand.slug());
    }
    return some > 0;
  }
}
