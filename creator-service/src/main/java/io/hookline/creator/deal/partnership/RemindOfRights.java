package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Tells of rights two weeks before their last day, once for each last day. */
@ApplicationScoped
public class RemindOfRights {

  static final int DAYS_BEFORE = 14;

  private static final Logger LOG = Logger.getLogger(RemindOfRights.class);

  private final BrandsWith brands;
  private final EndingRightsOfBrand ending;
  private final BrandTurns turns;
  private final Clock clock;

  RemindOfRights(BrandsWith brands, EndingRightsOfBrand ending, BrandTurns turns, Clock clock) {
    this.brands = brands;
    this.ending = ending;
    this.turns = turns;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "50s",
      identity = "ending-rights",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    turns.each(
        "Reminding of rights",
        brands.of("brands_with_ending_rights", latest.plusDays(DAYS_BEFORE)),
        brand -> LOG.infof("%d rights of %s end soon", ending.tell(), brand));
  }
}
