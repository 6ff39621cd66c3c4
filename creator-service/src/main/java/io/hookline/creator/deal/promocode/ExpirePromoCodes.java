package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Lets codes expire whose validity is over. */
@ApplicationScoped
public class ExpirePromoCodes {

  private static final Logger LOG = Logger.getLogger(ExpirePromoCodes.class);

  private final Jdbi jdbi;
  private final ExpiringBatch batch;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final Clock clock;

  ExpirePromoCodes(
      Jdbi jdbi, ExpiringBatch batch, BrandTurns turns, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.batch = batch;
    this.turns = turns;
    this.brand = brand;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "25s",
      identity = "expire-promo-codes",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Expiry of promo codes", this::brands, this::next);
  }

  private List<String> brands() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brands_with_expiring_promo_codes(:now)")
                .bind("now", clock.instant())
                .mapTo(String.class)
                .list());
  }

  private boolean next() {
    int some = batch.next();
    if (some > 0) {
      LOG.infof("%d promo codes of %s are expired now", some, brand.slug());
    }
    return some > 0;
  }
}
