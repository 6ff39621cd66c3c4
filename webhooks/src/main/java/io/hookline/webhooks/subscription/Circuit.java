package io.hookline.webhooks.subscription;

import java.time.Duration;
import java.time.Instant;

/**
 * How an end point has been answering. After some failures in a row its circuit is open: nothing is
 * sent for a while, then a single delivery finds out whether it is back.
 *
 * @param failures in a row
 * @param failingSince the first of them, null without any
 * @param pausedUntil nothing is sent before, null to send
 */
record Circuit(int failures, Instant failingSince, Instant pausedUntil) {

  static final Circuit SOUND = new Circuit(0, null, null);

  /**
   * What is allowed of an end point.
   *
   * @param failures that open the circuit
   * @param pause the first one; it doubles with each further failure
   * @param longest pause
   * @param longestAsked the longest pause that an end point may ask for
   * @param disabledAfter nothing but failures for so long is too long
   */
  record Limits(
      int failures,
      Duration pause,
      Duration longest,
      Duration longestAsked,
      Duration disabledAfter) {}

  /**
   * @param asked a pause that the end point asked for, or null
   */
  Circuit failed(Instant now, Duration asked, Limits limits) {
    int more = failures + 1;
    Instant until = more < limits.failures() ? null : now.plus(pause(more, limits));
    if (asked != null) {
      Instant wish = now.plus(min(asked, limits.longestAsked()));
      until = until == null || wish.isAfter(until) ? wish : until;
    }
    return new Circuit(more, failingSince == null ? now : failingSince, until);
  }

  private static Duration pause(int failures, Limits limits) {
    int doublings = Math.min(failures - limits.failures(), 20);
    return min(limits.pause().multipliedBy(1L << doublings), limits.longest());
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /** Whether it has failed for so long that only a person can help. */
  boolean isHopeless(Instant now, Limits limits) {
    return failures >= limits.failures()
        && failingSince != null
        && !now.isBefore(failingSince.plus(limits.disabledAfter()));
  }
}
