package io.hookline.attribution.credit.schedule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How often runs are made. */
enum Rhythm {
  /** At every full hour. */
  HOURLY {
    @Override
    Instant next(Instant now, LocalTime time, ZoneId zone) {
      return now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
  },
  /** At a time of the brand's days; where clocks leave it out, as much later. */
  DAILY {
    @Override
    Instant next(Instant now, LocalTime time, ZoneId zone) {
      ZonedDateTime today = now.atZone(zone).toLocalDate().atTime(time).atZone(zone);
      Instant at = today.toInstant();
      return at.isAfter(now)
          ? at
          : today.toLocalDate().plusDays(1).atTime(time).atZone(zone).toInstant();
    }
  };

  /**
   * @param time of DAILY
   * @return the first instant after now
   */
  abstract Instant next(Instant now, LocalTime time, ZoneId zone);
}
