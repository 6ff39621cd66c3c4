package io.hookline.creator.deal.spark;

import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Ends codes whose days are over, and tells once of each that its end is near. */
@ApplicationScoped
public class EndSparkAuthorizations {

  private static final Logger LOG = Logger.getLogger(EndSparkAuthorizations.class);

  private final Jdbi jdbi;
  private final EndingBatch batch;
  private final BrandTurns turns;
  private final Clock clock;

  EndSparkAuthorizations(Jdbi jdbi, EndingBatch batch, BrandTurns turns, Clock clock) {
    this.jdbi = jdbi;
    this.batch = batch;
    this.turns = turns;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "30s",
      identity = "end-spark-authorizations",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.each(
        "Ending of Spark authorizations",
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select brands_with_ending_spark_authorizations(:now)")
                    .bind("now", clock.instant())
                    .mapTo(String.class)
                    .list()),
        brand -> LOG.infof("%d Spark authorizations of %s are over, or nearly", all(), brand));
  }

  private int all() {
    int sum = 0;
    int last = batch.next();
    while (last > 0) {
      sum += last;
      last = batch.next();
    }
    return sum;
  }
}
