package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Tells of rights two weeks before their last day, once for each last day. */
@ApplicationScoped
public class RemindOfRights {

  static final int DAYS_BEFORE = 14;

  private static final Logger LOG = Logger.getLogger(RemindOfRights.class);

  private final Jdbi jdbi;
  private final EndingRightsOfBrand ending;
  private final BrandTurns turns;
  private final Clock clock;

  RemindOfRights(Jdbi jdbi, EndingRightsOfBrand ending, BrandTurns turns, Clock clock) {
    this.jdbi = jdbi;
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
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select brands_with_ending_rights(:soon)")
                    .bind("soon", latest.plusDays(DAYS_BEFORE))
                    .mapTo(String.class)
                    .list()),
        brand -> LOG.infof("%d rights of %s end soon", ending.tell(), brand));
  }
}
