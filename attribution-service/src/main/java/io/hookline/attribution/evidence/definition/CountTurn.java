package io.hookline.attribution.evidence.definition;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Few counts at a time in each replica, and one of a brand, so that what counts take of memory and
 * of the database is bounded whoever asks how often, and no brand has the turns of all others.
 */
@Singleton
class CountTurn {

  /** So many at a time, which share the memory that counts may take. */
  static final int AT_ONCE = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Each has a thread meanwhile. */
  private static final int MOST_WAITING = 5;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Set<String> brands = ConcurrentHashMap.newKeySet();
  private final CurrentBrand brand;
  private final Duration patience;

  @Inject
  CountTurn(CurrentBrand brand) {
    this(brand, PATIENCE);
  }

  CountTurn(CurrentBrand brand, Duration patience) {
    this.brand = brand;
    this.patience = patience;
  }

  /**
   * Works when it is its turn, for an answer.
   *
   * @throws Problem UNAVAILABLE when the brand counts already, or others do for longer;
   *     COUNT_TOO_LARGE by the limits
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
   * @throws Problem UNAVAILABLE when the brand counts already, or others do for longer
   */
  <T> T take(Supplier<T> work) {
    String whose = brand.slug();
    if (!brands.add(whose)) {
      throw busy();
    }
    try {
      await();
      try {
        return work.get();
      } finally {
        turns.release();
      }
    } finally {
      brands.remove(whose);
    }
  }

  private void await() {
    boolean taken = false;
    try {
      taken =
          turns.getQueueLength() < MOST_WAITING
              && turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
    if (!taken) {
      throw busy();
    }
  }

  private static Problem busy() {
    return new Problem(CommonProblem.UNAVAILABLE, "Other counts are being worked out; ask again.");
  }
}
