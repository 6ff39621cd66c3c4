package io.hookline.attribution.evidence.definition;

import java.time.Duration;

/**
 * What one count may take.
 *
 * @param persons that are told apart; each takes some 30 bytes, 60 while room is made
 * @param time in all
 */
record CountLimits(int persons, Duration time) {

  private static final int BYTES_FOR_A_PERSON = 60;

  /** So that all counts together take a quarter of the heap at most. */
  static CountLimits usual() {
    long persons = Runtime.getRuntime().maxMemory() / 4 / CountTurn.AT_ONCE / BYTES_FOR_A_PERSON;
    return new CountLimits((int) Math.min(persons, 50_000_000), Duration.ofSeconds(50));
  }

  Left begin() {
    return new Left(System.nanoTime() + time.toNanos());
  }

  /** Until when. */
  record Left(long until) {

    /**
     * @return at least 1
     * @throws TooMuchToCount when none are left
     */
    int seconds() {
      long nanos = until - System.nanoTime();
      if (nanos < 0) {
        throw new TooMuchToCount();
      }
      return (int) Duration.ofNanos(nanos).toSeconds() + 1;
    }
  }
}
