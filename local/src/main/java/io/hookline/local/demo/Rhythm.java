package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When people look and buy. It knows days before the end and never the calendar: real weekends or a
 * change to summer time would make every figure depend on the day of the start.
 */
final class Rhythm {

  /** Of 100 people who look at nine in the evening, how many look at each hour of the day. */
  private static final int[] AWAKE = {
    22, 12, 7, 5, 5, 8, 20, 38, 45, 42, 42, 48, 58, 55, 50, 52, 58, 66, 76, 88, 98, 100, 78, 45
  };

  private static final double QUIET_DAY = 0.55;
  private static final double BUSY_DAY = 0.75;
  private static final double CAMPAIGN_DAY = 1;
  private static final int CAMPAIGN_FIRST = 37;
  private static final int CAMPAIGN_LAST = 28;

  private final Instant end;
  private final Duration offset;

  Rhythm(Instant end, ZoneId zone) {
    this.end = end;
    this.offset = Duration.ofSeconds(zone.getRules().getStandardOffset(end).getTotalSeconds());
  }

  /** From 0 to 1. */
  double attention(Instant at) {
    long secondsBeforeEnd = Duration.between(at, end).toSeconds();
    long localHour = Math.floorMod(-secondsBeforeEnd + offset.toSeconds(), 86_400) / 3_600;
    return AWAKE[(int) localHour] / 100.0 * day(secondsBeforeEnd / 86_400);
  }

  /** Two busy days in seven, and ten days of a campaign. */
  private static double day(long daysBeforeEnd) {
    if (daysBeforeEnd >= CAMPAIGN_LAST && daysBeforeEnd < CAMPAIGN_FIRST) {
      return CAMPAIGN_DAY;
    }
    return daysBeforeEnd % 7 < 2 ? BUSY_DAY : QUIET_DAY;
  }
}
