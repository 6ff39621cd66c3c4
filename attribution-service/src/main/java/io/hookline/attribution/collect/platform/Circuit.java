package io.hookline.attribution.collect.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How TikTok has been answering: after each failure in a row nothing is sent for a while that
 * doubles, spread by a fifth to either side; then one request finds out whether it is back.
 *
 * @param failures in a row
 * @param failingSince null without any
 * @param pausedUntil nothing is sent before; null to send
 */
public record Circuit(int failures, Instant failingSince, Instant pausedUntil) {

  public static final Circuit SOUND = new Circuit(0, null, null);

  private static final double SPREAD = 0.2;
  private static final int MOST_DOUBLINGS = 20;

  /**
   * @param pause after a first failure
   */
  public Circuit failed(Instant now, Duration pause, Duration longest) {
    return failed(now, pause, longest, ThreadLocalRandom.current()::nextDouble);
  }

  /**
   * @param chance a number from 0 to 1
   */
  Circuit failed(Instant now, Duration pause, Duration longest, DoubleSupplier chance) {
    double grown = pause.toMillis() * Math.pow(2, Math.min(failures, MOST_DOUBLINGS));
    double bounded = Math.min(grown, longest.toMillis());
    long millis = Math.round(bounded * (1 - SPREAD + 2 * SPREAD * chance.getAsDouble()));
    return new Circuit(
        failures + 1, failingSince == null ? now : failingSince, now.plusMillis(millis));
  }

  /** Whether it has failed for so long that only a person can help. */
  public boolean isHopeless(Instant now, Duration after) {
    return failingSince != null && !now.isBefore(failingSince.plus(after));
  }
}
