package io.hookline.attribution.collect.shop;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Few deliveries of a shop at a time in each replica: they may wait for each other, and each has a
 * connection meanwhile, so one shop's would leave none for others.
 */
@Singleton
class ShopTurns {

  static final int AT_ONCE = 4;

  /** Each has a thread meanwhile. */
  private static final int MOST_WAITING = 50;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Map<UUID, Semaphore> shops = new ConcurrentHashMap<>();
  private final Duration patience;

  @Inject
  ShopTurns() {
    this(PATIENCE);
  }

  ShopTurns(Duration patience) {
    this.patience = patience;
  }

  /**
   * Works when it is the delivery's turn.
   *
   * @throws Problem UNAVAILABLE when others of the shop take too long, or too many wait
   */
  <T> T take(UUID shop, Supplier<T> work) {
    Semaphore turns = shops.computeIfAbsent(shop, none -> new Semaphore(AT_ONCE, true));
    await(turns);
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private void await(Semaphore turns) {
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

  static Problem busy() {
    return new Problem(
        CommonProblem.UNAVAILABLE, "Other deliveries of the shop are being heard; send it again.");
  }
}
