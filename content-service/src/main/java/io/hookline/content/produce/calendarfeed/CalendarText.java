package io.hookline.content.produce.calendarfeed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.Duration;
import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/**
 * A calendar as RFC 5545 has it. Times are local with the zone's rules beside them, because
 * programs show an instant in UTC as such; only what a local time cannot tell, the second of two in
 * the night in which clocks go back, is in UTC. The text depends on nothing but what is in it, so
 * that it is the same until something changes.
 */
final class CalendarText {

  private static final String PRODUCT = "-//Hookline//content-service//EN";
  private static final String AT = "@hookline.io";

  private final ICalendar calendar = new ICalendar();
  private final TimezoneInfo zones = calendar.getTimezoneInfo();
  private final VTimezone rules;
  private final TimezoneAssignment local;
  private final BrandCalendar brand;
  private final long revision;

  /**
   * @param revision added to that of each entry
   */
  CalendarText(String name, BrandCalendar brand, Days days, long revision) {
    this.brand = brand;
    this.revision = revision;
    this.rules = ZoneRulesComponent.of(brand, days);
    this.local = new TimezoneAssignment(TimeZone.getTimeZone(brand.zone()), rules);
    calendar.setProductId(PRODUCT);
    calendar.setName(shown(name));
    calendar.setExperimentalProperty("X-WR-CALNAME", escaped(shown(name)));
    calendar.setExperimentalProperty("X-WR-TIMEZONE", brand.zone().getId());
    calendar.setRefreshInterval(Duration.builder().hours(1).build());
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
  }

  void add(Entry entry) {
    VEvent event = new VEvent();
    event.setUid(entry.uid() + AT);
    event.setSequence((int) Math.min(Integer.MAX_VALUE, entry.revision() + revision));
    event.setDateTimeStamp(Date.from(entry.changedAt()));
    event.setLastModified(Date.from(entry.changedAt()));
    event.setSummary(shown(entry.summary()));
    event.setTransparency(!entry.busy());
    event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
    if (entry.description() != null) {
      event.setDescription(shown(entry.description()));
    }
    if (entry.location() != null) {
      event.setLocation(shown(entry.location()));
    }
    if (entry.category() != null) {
      event.addCategories(entry.category());
    }
    if (entry.allDay() == null) {
      span(event, entry.start(), entry.end());
    } else {
      event.setDateStart(date(entry.allDay()), false);
      event.setDateEnd(date(entry.allDay().plusDays(1)), false);
    }
    calendar.addEvent(event);
  }

  private void span(VEvent event, Instant start, Instant end) {
    DateStart begins = event.setDateStart(Date.from(start));
    DateEnd ends = event.setDateEnd(Date.from(end));
    if (isTold(start) && isTold(end)) {
      zones.setTimezone(begins, local);
      zones.setTimezone(ends, local);
    }
  }

  /** Whether its local time means this instant and no other one. */
  private boolean isTold(Instant at) {
    return brand.at(brand.dayOf(at), brand.timeOf(at)).equals(at);
  }

  /** Written and read by this machine's own clock, of which only the day remains. */
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  /**
   * Without what RFC 5545 allows in no text (controls, but for tabs and line feeds), nor blanks at
   * its ends.
   */
  private static String shown(String text) {
    return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ").strip();
  }

  /** As a text's value is written; of properties that it does not know the library takes it so. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\,;])", "\\\\$1").replace("\n", "\\n");
  }

  String write() {
    if (zones.getComponents().isEmpty()) {
      // A calendar has one component at least.
      calendar.addComponent(rules);
    }
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // It counts letters where RFC 5545 counts octets, and can tear a letter of two units.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Folded.of(text.toString());
  }
}
