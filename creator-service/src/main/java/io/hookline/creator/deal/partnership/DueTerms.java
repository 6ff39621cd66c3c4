package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Lets scheduled terms hold once their instant has come, within a minute. */
@ApplicationScoped
public class DueTerms {

  private static final Logger LOG = Logger.getLogger(DueTerms.class);

  private final BrandsWith brands;
  private final DueTermsOfBrand due;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final Clock clock;

  DueTerms(
      BrandsWith brands, DueTermsOfBrand due, BrandTurns turns, CurrentBrand brand, Clock clock) {
    this.brands = brands;
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
    turns.work(
        "Beginning of terms",
        () -> brands.of("brands_with_due_terms", clock.instant()),
        this::next);
  }

  private boolean next() {
    int some = due.begin();
    if (some > 0) {
      LOG.infof("%d partnerships of %s are under other terms now", some, brand.slug());
    }
    return some > 0;
  }
}
