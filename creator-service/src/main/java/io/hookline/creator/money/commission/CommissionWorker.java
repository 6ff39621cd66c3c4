package io.hookline.creator.money.commission;

import io.hookline.kit.access.BrandScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Works out commissions of what was told, brand by brand, some in turn. One that fails waits for
 * the next turn, and holds up no other. Any number of replicas may run.
 */
@ApplicationScoped
public class CommissionWorker {

  private static final Logger LOG = Logger.getLogger(CommissionWorker.class);
  private static final int BATCH = 500;

  private final DueCommissions due;
  private final WorkOutCommissions commissions;
  private final BrandScope scope;

  CommissionWorker(DueCommissions due, WorkOutCommissions commissions, BrandScope scope) {
    this.due = due;
    this.commissions = commissions;
    this.scope = scope;
  }

  @Scheduled(
      every = "1s",
      delayed = "2s",
      identity = "commissions",
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

  private boolean step(String brand, Set<String> failed) {
    try {
      return scope.call(brand, () -> commissions.next(BATCH));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "Commissions of %s failed and are worked out again", brand);
      failed.add(brand);
      return false;
    }
  }
}
