package io.hookline.spark.job;

import java.time.Duration;

/**
 * How long the job waits where there is nothing to do yet.
 *
 * @param inAll before it gives up
 * @param pause between two looks
 */
record Patience(Duration inAll, Duration pause) {

  /** The service numbers what slices need within seconds. */
  static final Patience USUAL = new Patience(Duration.ofMinutes(5), Duration.ofSeconds(2));

  Left begin() {
    return new Left(System.nanoTime() + inAll.toNanos());
  }

  /** What is left of it. */
  final class Left {

    private final long until;

    private Left(long until) {
      this.until = until;
    }

    /** Whether there was some left, and has been waited for a while. */
    boolean pause() {
      if (System.nanoTime() - until >= 0) {
        return false;
      }
      try {
        Thread.sleep(pause.toMillis());
        return true;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
