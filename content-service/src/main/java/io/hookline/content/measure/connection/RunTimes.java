package io.hookline.content.measure.connection;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * When a connection is read by itself: once a day, each at a time of the day that follows from its
 * id, so that the runs of an installation are spread over the day.
 */
final class RunTimes {

  /** A run that was asked for, or begun by a consent, stands for the one that is due soon after. */
  private static final Duration SOONEST = Duration.ofHours(6);

  private static final Duration FIRST_RETRY = Duration.ofHours(1);
  private static final int DOUBLINGS = 5;

  private RunTimes() {}

  /** After a run that has read all there was. */
  static Instant next(UUID connection, Instant now) {
    long bits = connection.getLeastSignificantBits();
    Duration ofDay = Duration.ofSeconds(Math.floorMod(bits, Duration.ofDays(1).toSeconds()));
    Instant today = now.truncatedTo(ChronoUnit.DAYS).plus(ofDay);
    Instant next = today;
    while (next.isBefore(now.plus(SOONEST))) {
      next = next.plus(1, ChronoUnit.DAYS);
    }
    return next;
  }

  /**
   * After one that was given up: an hour, two, four … a day.
   *
   * @param failures in a row before this one
   */
  static Instant afterFailure(UUID connection, int failures, Instant now) {
    Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(failures, DOUBLINGS));
    Instant daily = next(connection, now);
    Instant retry = now.plus(pause);
    return retry.isBefore(daily) ? retry : daily;
  }
}
