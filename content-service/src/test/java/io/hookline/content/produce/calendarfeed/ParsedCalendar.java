package io.hookline.content.produce.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * A calendar as ical4j reads it: a parser that shares no line with what has written the text. Local
 * times are turned into instants by the rules that the text itself brings along, not by this
 * machine's.
 */
final class ParsedCalendar {

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private final Calendar calendar;

  ParsedCalendar(String text) {
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    try {
      calendar = new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException refused) {
      throw new AssertionError(text, refused);
    }
    assertThat(calendar.validate().getEntries()).as(text).isEmpty();
  }

  List<CalendarComponent> events() {
    return calendar.getComponents(Component.VEVENT);
  }

  Component event(String uid) {
    return events().stream()
        .filter(event -> value(event, Property.UID).equals(uid))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + uid + " in " + calendar));
  }

  List<String> all(String property) {
    return events().stream().map(event -> value(event, property)).toList();
  }

  String value(String property) {
    return calendar.getProperty(property).orElseThrow().getValue();
  }

  static String value(Component component, String property) {
    return component.getProperty(property).map(Property::getValue).orElse("");
  }

  /** When it begins or ends. */
  Instant instant(Component event, String property) {
    Property date = event.getProperty(property).orElseThrow();
    String written = date.getValue();
    if (written.endsWith("Z")) {
      return LocalDateTime.parse(written.replace("Z", ""), LOCAL).toInstant(ZoneOffset.UTC);
    }
    Optional<Parameter> zone = date.getParameter(Parameter.TZID);
    LocalDateTime local = LocalDateTime.parse(written, LOCAL);
    return local.toInstant(offset(zone.orElseThrow().getValue(), local));
  }

  /**
   * By the rule of RFC 5545, section 3.6.5: of the observances that have begun by then, the latest
   * holds. So of a local time that comes twice the first is meant.
   */
  private ZoneOffset offset(String zone, LocalDateTime local) {
    List<VTimeZone> zones = calendar.getComponents(Component.VTIMEZONE);
    VTimeZone found =
        zones.stream()
            .filter(it -> value(it, Property.TZID).equals(zone))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No rules of " + zone));
    return found.getObservances().stream()
        .filter(observance -> !onset(observance).isAfter(local))
        .max(Comparator.comparing(ParsedCalendar::onset))
        .map(observance -> ZoneOffset.of(value(observance, Property.TZOFFSETTO)))
        .orElseThrow(() -> new AssertionError("Nothing holds at " + local + " in " + zone));
  }

  private static LocalDateTime onset(Component observance) {
    return LocalDateTime.parse(value(observance, Property.DTSTART), LOCAL);
  }
}
