package io.hookline.attribution.collect.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jdbi.v3.core.Handle;

/**
 * From four in the night to four in the night, in the brand's time zone: no visit lasts beyond, so
 * that a visitor who never stops is looked at a day at a time. It is the hour at which the fewest
 * are there to be parted.
 *
 * @param from the first instant of it
 * @param to the first instant behind it
 */
record VisitDay(Instant from, Instant to) {

  private static final LocalTime BEGIN = LocalTime.of(4, 0);

  static VisitDay of(Instant at, ZoneId zone) {
    LocalDate day = at.atZone(zone).toLocalDateTime().minusHours(BEGIN.getHour()).toLocalDate();
    return new VisitDay(begin(day, zone), begin(day.plusDays(1), zone));
  }

  /** Of a brand. */
  static ZoneId zone(Handle handle, String brand) {
    return ZoneId.of(
        handle
            .createQuery("select time_zone from brand where slug = :brand")
            .bind("brand", brand)
            .mapTo(String.class)
            .one());
  }

  private static Instant begin(LocalDate day, ZoneId zone) {
    return day.atTime(BEGIN).atZone(zone).toInstant();
  }
}
