package io.hookline.content.measure.connection;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * The pause after a failed try: the first one doubles with each further failure up to the longest,
 * and is spread by a fifth to either side, so that what failed together does not come back
 * together. What the platform asks for is the least.
 *
 * @param chance numbers from 0 to 1
 */
record Backoff(Duration first, Duration longest, DoubleSupplier chance) {

  private static final double SPREAD = 0.2;
  private static final int DOUBLINGS = 20;

  static Backoff of(ConnectionConfig config) {
    return new Backoff(
        config.pause(), config.longestPause(), () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * @param failures in a row, at least one
   * @param asked a pause that the platform asks for, or null
   */
  Duration after(int failures, Duration asked) {
    long grown = first.toMillis() << Math.min(Math.max(failures, 1) - 1, DOUBLINGS);
    double spread = 1 - SPREAD + 2 * SPREAD * chance.getAsDouble();
    Duration own = Duration.ofMillis(Math.round(Math.min(grown, longest.toMillis()) * spread));
    if (asked == null || asked.compareTo(own) <= 0) {
      return own;
    }
    // Not before the platform lets us, and not all at the very moment.
    return asked.plusMillis(Math.round(first.toMillis() * chance.getAsDouble()));
  }
}
