package io.hookline.creator.money.due;

import io.hookline.kit.access.BrandScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** Works out what is due, brand by brand, some partnerships in turn; and fees of days each hour. */
@ApplicationScoped
public class DueWorker {

  private static final Logger LOG = Logger.getLogger(DueWorker.class);
  private static final int BATCH = 50;

  private final DuePartnerships due;
  private final WorkOutDue work;
  private final FeesOfDays fees;
  private final BrandScope scope;

  DueWorker(DuePartnerships due, WorkOutDue work, FeesOfDays fees, BrandScope scope) {
    this.due = due;
    this.work = work;
    this.fees = fees;
    this.scope = scope;
  }

  @Scheduled(
      every = "2s",
      delayed = "4s",
      identity = "due",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    Set<String> failed = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (String brand : due.brands()) {
        more |= !failed.contains(brand) && step(brand, failed);
      }
    }
  }

  @Scheduled(every = "1h", delayed = "1m", identity = "fees-of-days")
  public void newDays() {
    for (String brand : fees.brands()) {
      scope.run(brand, fees::add);
    }
  }

  private boolean step(String brand, Set<String> failed) {
    try {
      return scope.call(brand, () -> work.next(BATCH));
    } catch (RuntimeException failure) {
      LOG.errorf(
          failure, "What is due of %s could not be worked out and is worked out again", brand);
      failed.add(brand);
      return false;
    }
  }
}
