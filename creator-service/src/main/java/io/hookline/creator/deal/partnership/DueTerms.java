package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Lets scheduled terms hold once their instant has come, within a minute. */
@ApplicationScoped
public class DueTerms {

  private static final Logger LOG = Logger.getLogger(DueTerms.class);

  private final Jdbi jdbi;
  private final DueTermsOfBrand due;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final Clock clock;

  DueTerms(Jdbi jdbi, DueTermsOfBrand due, BrandTurns turns, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.due = due;
    this.turns = turns;
    this.brand = brand;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "25s",
      identity = "due-terms",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Beginning of terms", this::brands, this::next);
  }

  private List<String> brands() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brands_with_due_terms(:now)")
                .bind("now", clock.instant())
                .mapTo(String.class)
                .list());
  }

  private boolean next() {
    int some = due.begin();
    if (some > 0) {
      LOG.infof("%d partnerships of %s are under other terms now", some, brand.slug());
    }
    return some > 0;
  }
}
