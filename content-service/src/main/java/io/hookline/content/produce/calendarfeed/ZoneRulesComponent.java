package io.hookline.content.produce.calendarfeed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.property.RecurrenceDates;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A zone's rules as far as the days of a calendar need them. Where its clocks change by the same
 * rule every year: one observance with that rule for summer and one for winter, because this is
 * what calendar programs know best. Elsewhere each change by its date. Strict readers leave out an
 * observance that has neither a rule nor dates, and some read only the standard time; so each
 * change has one of them, and a standard time is always there.
 */
final class ZoneRulesComponent {

  /** Before it, nothing in a calendar happens. */
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

  private final BrandCalendar brand;
  private final ZoneRules rules;
  private final VTimezone zone;

  private ZoneRulesComponent(BrandCalendar brand) {
    this.brand = brand;
    this.rules = brand.zone().getRules();
    this.zone = new VTimezone(brand.zone().getId());
  }

  static VTimezone of(BrandCalendar brand, Days days) {
    Instant first = brand.beginOf(days.from()).minusSeconds(86_400);
    // A block on the last day may end on the next.
    Instant last = brand.beginOf(days.to().plusDays(2));
    ZoneRulesComponent component = new ZoneRulesComponent(brand);
    List<ZoneOffsetTransition> changes = component.changes(first, last);
    YearlyRules.of(component.rules, changes, last)
        .ifPresentOrElse(component::addYearly, () -> component.addEach(changes, first));
    return component.zone;
  }

  /** What has led to the offset of the first instant, if anything has, and each until the last. */
  private List<ZoneOffsetTransition> changes(Instant first, Instant last) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition change =
        Optional.ofNullable(rules.previousTransition(first)).orElse(rules.nextTransition(first));
    while (change != null && change.getInstant().isBefore(last)) {
      if (change.getDateTimeBefore().isAfter(LONG_AGO)) {
        changes.add(change);
      }
      change = rules.nextTransition(change.getInstant());
    }
    return changes;
  }

  private void addYearly(List<YearlyRules.Yearly> yearly) {
    for (YearlyRules.Yearly rule : yearly) {
      add(rule.first(), rule.last()).setRecurrenceRule(rule.recurrence());
    }
  }

  private void addEach(List<ZoneOffsetTransition> changes, Instant first) {
    ZoneOffset usual = changes.isEmpty() ? rules.getOffset(first) : rules.getStandardOffset(first);
    StandardTime standard = new StandardTime();
    fill(standard, LONG_AGO, usual, usual);
    zone.addStandardTime(standard);
    for (ZoneOffsetTransition change : changes) {
      RecurrenceDates dates = new RecurrenceDates();
      dates.getDates().add(new ICalDate(written(change.getDateTimeBefore()), true));
      add(change, change).addRecurrenceDates(dates);
    }
  }

  /**
   * @param change when it begins; in the local time that ends with it
   * @param named the same change in a year in which it has its present name
   */
  private Observance add(ZoneOffsetTransition change, ZoneOffsetTransition named) {
    boolean summer = rules.isDaylightSavings(named.getInstant());
    Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
    fill(observance, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    observance.addTimezoneName(NAME.format(named.getInstant().atZone(brand.zone())));
    if (observance instanceof DaylightSavingsTime daylight) {
      zone.addDaylightSavingsTime(daylight);
    } else {
      zone.addStandardTime((StandardTime) observance);
    }
    return observance;
  }

  private static void fill(
      Observance observance, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
    observance.setDateStart(written(begins));
    observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
    observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
  }

  private static DateTimeComponents written(LocalDateTime local) {
    return new DateTimeComponents(
        local.getYear(),
        local.getMonthValue(),
        local.getDayOfMonth(),
        local.getHour(),
        local.getMinute(),
        local.getSecond(),
        false);
  }
}
