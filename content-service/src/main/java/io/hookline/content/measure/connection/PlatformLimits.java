package io.hookline.content.measure.connection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What a platform can be asked for.
 *
 * @param lookBackDays how many days back an account's days are told
 * @param lag after how long the figures of a UTC day are complete
 * @param countedDays how many days after its publication a video is counted; its counters stay as
 *     they are afterwards
 * @param videosAtOnce videos that can be asked for by their ids in one call
 */
public record PlatformLimits(int lookBackDays, Duration lag, int countedDays, int videosAtOnce) {

  /** The first day that is told. */
  public LocalDate oldestDay(Instant now) {
    return today(now).minusDays(lookBackDays);
  }

  /** The last day that may be told, perhaps not yet in full. */
  public LocalDate newestDay(Instant now) {
    return today(now).minusDays(1);
  }

  /**
   * The instant as of which counters stand that are read now: the end of the last UTC day that is
   * complete. A video that is younger is counted from its publication on.
   */
  public Instant standing(Instant readAt) {
    return readAt.minus(lag).truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
