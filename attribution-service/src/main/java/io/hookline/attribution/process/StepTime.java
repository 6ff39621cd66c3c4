package io.hookline.attribution.process;

import io.hookline.attribution.process.aside.Faults;
import io.hookline.attribution.process.aside.TimeIsUp;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;

/**
 * Whether there is time left for a step. A transaction that takes too long is rolled back by
 * another thread while a statement runs. What comes behind may fail with anything, or with nothing.
 */
final class StepTime {

  private StepTime() {}

  /**
   * @throws TimeIsUp where nothing of the present transaction stands
   */
  static void check() {
    if (QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE) {
      throw new TimeIsUp(null);
    }
  }

  /** Why a step failed: that its time was up, where it was. */
  static RuntimeException why(RuntimeException failure) {
    boolean up =
        switch (QuarkusTransaction.getStatus()) {
          case Status.STATUS_ACTIVE -> false;
          // By the failure itself, on its way up to here, or by who looks after times.
          case Status.STATUS_MARKED_ROLLBACK -> Faults.of(failure).isEmpty();
          default -> true;
        };
    return up ? new TimeIsUp(failure) : failure;
  }
}
