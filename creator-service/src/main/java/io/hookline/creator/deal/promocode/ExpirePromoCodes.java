package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Lets codes expire whose validity is over. */
@ApplicationScoped
public class ExpirePromoCodes {

  private static final Logger LOG = Logger.getLogger(ExpirePromoCodes.class);

  private final BrandsWith brands;
  private final ExpiringBatch batch;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final Clock clock;

  ExpirePromoCodes(
      BrandsWith brands, ExpiringBatch batch, BrandTurns turns, CurrentBrand brand, Clock clock) {
    this.brands = brands;
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
    turns.work(
        "Expiry of promo codes",
        () -> brands.of("brands_with_expiring_promo_codes", clock.instant()),
        this::next);
  }

  private boolean next() {
    int some = batch.next();
    if (some > 0) {
      LOG.infof("%d promo codes of %s are expired now", some, brand.slug());
    }
    return some > 0;
  }
}
