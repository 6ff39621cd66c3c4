package io.hookline.attribution.evidence.definition;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One count at a time in each replica, so that what counts take of memory and of the database is
 * bounded whoever asks how often.
 */
@Singleton
class CountTurn {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Each has a thread meanwhile. */
  private static final int MOST_WAITING = 5;

  private final Semaphore turn = new Semaphore(1, true);
  private final Duration patience;

  @Inject
  CountTurn() {
    this(PATIENCE);
  }

  CountTurn(Duration patience) {
    this.patience = patience;
  }

  /**
   * Works when it is its turn, for an answer.
   *
   * @throws Problem UNAVAILABLE when others count for longer; COUNT_TOO_LARGE by the limits
   */
  <T> T count(Supplier<T> work) {
    try {
      return take(work);
    } catch (TooMuchToCount tooMuch) {
      throw new Problem(
          DefinitionProblem.COUNT_TOO_LARGE,
          "Ask for fewer days: each counts the same in whichever period it is asked.");
    }
  }

  /**
   * Works when it is its turn.
   *
   * @throws Problem UNAVAILABLE when others count for longer
   */
  <T> T take(Supplier<T> work) {
    await();
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }

  private void await() {
    boolean taken = false;
    try {
      taken =
          turn.getQueueLength() < MOST_WAITING
              && turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
    if (!taken) {
      throw new Problem(CommonProblem.UNAVAILABLE, "Other counts are being worked out; ask again.");
    }
  }
}
