package io.hookline.content.produce.calendarfeed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * A zone's rules as far as the days of a calendar need them: what holds on the first of them, and
 * each change until the last, by its date. Rules for years to come are laws that change; a calendar
 * is read again every hour.
 */
final class ZoneRulesComponent {

  /** Before it, nothing in a calendar happens. */
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

  private ZoneRulesComponent() {}

  static VTimezone of(BrandCalendar brand, Days days) {
    ZoneRules rules = brand.zone().getRules();
    VTimezone zone = new VTimezone(brand.zone().getId());
    Instant first = brand.beginOf(days.from()).minusSeconds(86_400);
    // A block on the last day may end on the next.
    Instant last = brand.beginOf(days.to().plusDays(2));
    ZoneOffsetTransition change = rules.previousTransition(first);
    if (change == null) {
      ZoneOffset always = rules.getOffset(first);
      add(zone, rules, first, LONG_AGO, always, always, brand);
      change = rules.nextTransition(first);
    }
    while (change != null && change.getInstant().isBefore(last)) {
      add(
          zone,
          rules,
          change.getInstant(),
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter(),
          brand);
      change = rules.nextTransition(change.getInstant());
    }
    return zone;
  }

  /** What holds from an instant on; its beginning is in the local time that ends with it. */
  private static void add(
      VTimezone zone,
      ZoneRules rules,
      Instant from,
      LocalDateTime begins,
      ZoneOffset before,
      ZoneOffset after,
      BrandCalendar brand) {
    boolean summer = rules.isDaylightSavings(from);
    Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
    observance.setDateStart(
        new DateTimeComponents(
            begins.getYear(),
            begins.getMonthValue(),
            begins.getDayOfMonth(),
            begins.getHour(),
            begins.getMinute(),
            begins.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
    observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
    observance.addTimezoneName(NAME.format(from.atZone(brand.zone())));
    if (observance instanceof DaylightSavingsTime daylight) {
      zone.addDaylightSavingsTime(daylight);
    } else {
      zone.addStandardTime((StandardTime) observance);
    }
  }
}
