package io.hookline.content.post;

import java.time.Duration;
import java.time.Instant;

/** Other people's clocks are not ours: what they saw "now" may seem to lie ahead a little. */
public final class ClockSkew {

  private static final Duration TOLERATED = Duration.ofMinutes(5);

  private ClockSkew() {}

  /** Whether an instant lies further ahead than a wrong clock explains. */
  public static boolean isAhead(Instant at, Instant now) {
    return at.isAfter(now.plus(TOLERATED));
  }
}
