package io.hookline.attribution.collect.visit;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Makes the visits that were put off, on a schedule of its own: it waits for no brand's events. A
 * day of which they cannot be made is found by halves and put off once more.
 */
@ApplicationScoped
public class DueVisitWorker {

  private static final Logger LOG = Logger.getLogger(DueVisitWorker.class);

  private final DueVisits due;
  private final BrandTurns turns;
  private final CurrentBrand brand;

  DueVisitWorker(DueVisits due, BrandTurns turns, CurrentBrand brand) {
    this.due = due;
    this.turns = turns;
    this.brand = brand;
  }

  /** A step for each brand of which something is due. */
  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "due-visits",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.each("Visits of who did much", due.brands(), each -> step());
  }

  private void step() {
    for (int limit = DueVisits.AT_ONCE; limit > 0; limit /= 2) {
      try {
        due.step(limit);
        return;
      } catch (RuntimeException failure) {
        if (limit == 1) {
          due.putOff()
              .ifPresent(
                  day ->
                      LOG.errorf(
                          failure,
                          "%s: visits of a day of a visitor cannot be made and are put off: %s",
                          brand.slug(),
                          day));
        }
      }
    }
  }
}
