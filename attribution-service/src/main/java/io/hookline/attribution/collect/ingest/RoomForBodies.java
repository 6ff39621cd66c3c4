package io.hookline.attribution.collect.ingest;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many bytes of bodies are in work at a time. In memory, JSON can take thirty times its text:
 * without a bound, one sender's few requests full of nothing would end the service for all.
 */
@Singleton
class RoomForBodies {

  /** So that all bodies in work take a third of the heap at most. */
  private static final int HEAP_FOR_A_BYTE = 96;

  /** A body counts for no more: {@link TrackReader#MOST_VALUES} bounds what it takes. */
  static final int LARGEST = 1024 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Duration patience;
  private final Semaphore bytes;

  @Inject
  RoomForBodies() {
    this(Runtime.getRuntime().maxMemory() / HEAP_FOR_A_BYTE, PATIENCE);
  }

  RoomForBodies(long all, Duration patience) {
    this.patience = patience;
    this.bytes = new Semaphore((int) Math.max(LARGEST, Math.min(all, Integer.MAX_VALUE)), true);
  }

  /** Whether there was room, without waiting for it. */
  boolean takeAtOnce(byte[] body) {
    return bytes.tryAcquire(weight(body));
  }

  /**
   * Waits for room.
   *
   * @throws Problem UNAVAILABLE when there is none for seconds
   */
  void take(byte[] body) {
    boolean taken = false;
    try {
      taken = bytes.tryAcquire(weight(body), patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
    if (!taken) {
      throw new Problem(
          CommonProblem.UNAVAILABLE, "Too many large requests are in work; send it again.");
    }
  }

  void give(byte[] body) {
    bytes.release(weight(body));
  }

  private static int weight(byte[] body) {
    return body == null ? 0 : Math.min(body.length, LARGEST);
  }
}
