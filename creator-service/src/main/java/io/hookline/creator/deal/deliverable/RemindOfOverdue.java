package io.hookline.creator.deal.deliverable;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Tells of deliverables whose day has passed in the brand's time zone, once for each day. */
@ApplicationScoped
public class RemindOfOverdue {

  private static final Logger LOG = Logger.getLogger(RemindOfOverdue.class);

  private final BrandsWith brands;
  private final OverdueOfBrand overdue;
  private final BrandTurns turns;
  private final Clock clock;

  RemindOfOverdue(BrandsWith brands, OverdueOfBrand overdue, BrandTurns turns, Clock clock) {
    this.brands = brands;
    this.overdue = overdue;
    this.turns = turns;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "45s",
      identity = "overdue-deliverables",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    turns.each(
        "Reminding of deliverables",
        brands.of("brands_with_overdue_deliverables", latest),
        brand -> LOG.infof("%d deliverables of %s are overdue", overdue.tell(), brand));
  }
}
