package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Lets codes expire whose validity is over. */
@ApplicationScoped
public class ExpirePromoCodes {

  private static final Logger LOG = Logger.getLogger(ExpirePromoCodes.class);

  private final Jdbi jdbi;
  private final ExpiringBatch batch;
  private final BrandTurns turns;
  private final Clock clock;

  ExpirePromoCodes(Jdbi jdbi, ExpiringBatch batch, BrandTurns turns, Clock clock) {
    this.jdbi = jdbi;
    this.batch = batch;
    this.turns = turns;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "25s",
      identity = "expire-promo-codes",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.each(
        "Expiry of promo codes",
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select brands_with_expiring_promo_codes(:now)")
                    .bind("now", clock.instant())
                    .mapTo(String.class)
                    .list()),
        brand -> LOG.infof("%d promo codes of %s are expired now", all(), brand));
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
