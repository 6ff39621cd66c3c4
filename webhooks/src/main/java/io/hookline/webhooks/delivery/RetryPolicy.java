package io.hookline.webhooks.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When a delivery is tried again: after {@code first · 3^(n-1)}, at most {@code longest}, spread by
 * a fifth to either side so that deliveries that failed together do not come back together; the
 * last time when the time allowed is over.
 *
 * @param first the pause after the first failure
 * @param longest the longest pause
 * @param triedFor from the first try to the last
 * @param chance numbers from 0 to 1
 */
record RetryPolicy(Duration first, Duration longest, Duration triedFor, DoubleSupplier chance) {

  private static final double GROWTH = 3;
  private static final double SPREAD = 0.2;

  /**
   * @param tries so far, at least one, the last one at this moment
   * @param since the first of them
   * @param asked a pause that the end point asked for, or null
   * @return when to try again, empty to give up
   */
  Optional<Instant> next(int tries, Instant since, Instant now, Duration asked) {
    Instant end = since.plus(triedFor);
    if (!now.isBefore(end)) {
      return Optional.empty();
    }
    Duration pause = pause(tries);
    if (asked != null && asked.compareTo(pause) > 0) {
      pause = asked.compareTo(longest) > 0 ? longest : asked;
    }
    Instant next = now.plus(pause);
    return Optional.of(next.isAfter(end) ? end : next);
  }

  private Duration pause(int tries) {
    double grown = first.toMillis() * Math.pow(GROWTH, tries - 1.0);
    double bounded = Math.min(grown, longest.toMillis());
    return Duration.ofMillis(
        Math.round(bounded * (1 - SPREAD + 2 * SPREAD * chance.getAsDouble())));
  }
}
