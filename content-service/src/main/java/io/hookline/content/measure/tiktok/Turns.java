package io.hookline.content.measure.tiktok;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One at a time for each key; keys that nobody uses take no room. */
final class Turns {

  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  private static final class Turn extends ReentrantLock {
    private static final long serialVersionUID = 1L;

    /** Who holds it or waits for it; changed under the lock of its entry in the map only. */
    private transient int users;

    Turn() {
      super(true);
    }
  }

  /**
   * @param patience how long to wait for the one before
   * @param late what is thrown when it takes longer
   */
  <T> T take(
      String key, Duration patience, Supplier<T> work, Supplier<? extends RuntimeException> late) {
    Turn turn = turns.compute(key, (name, present) -> enter(present));
    try {
      if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw late.get();
      }
      try {
        return work.get();
      } finally {
        turn.unlock();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw late.get();
    } finally {
      turns.computeIfPresent(key, (name, present) -> leave(present));
    }
  }

  int size() {
    return turns.size();
  }

  private static Turn enter(Turn present) {
    Turn turn = present == null ? new Turn() : present;
    turn.users++;
    return turn;
  }

  private static Turn leave(Turn turn) {
    turn.users--;
    return turn.users == 0 ? null : turn;
  }
}
