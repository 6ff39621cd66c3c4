package io.hookline.creator.money.risk;

import io.hookline.kit.access.BrandScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** Judges commissions of which something was told, brand by brand, some in turn. */
@ApplicationScoped
public class RiskWorker {

  private static final Logger LOG = Logger.getLogger(RiskWorker.class);
  private static final int BATCH = 500;

  private final DueRisks due;
  private final JudgeDue judge;
  private final BrandScope scope;

  RiskWorker(DueRisks due, JudgeDue judge, BrandScope scope) {
    this.due = due;
    this.judge = judge;
    this.scope = scope;
  }

  @Scheduled(
      every = "2s",
      delayed = "3s",
      identity = "risks",
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
      return scope.call(brand, () -> judge.next(BATCH));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "Commissions of %s could not be judged and are judged again", brand);
      failed.add(brand);
      return false;
    }
  }
}
