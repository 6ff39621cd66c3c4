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
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;

/**
 * A calendar as ical4j reads it: a parser that shares no line with what has written the text. Local
 * times become instants by the rules that the text itself brings along, not by this machine's.
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

  /** When it begins or ends, as ical4j itself takes the rules of the zone. */
  static Instant instant(Component event, String property) {
    DateProperty<?> date = (DateProperty<?>) event.getProperty(property).orElseThrow();
    return Instant.from(date.getDate());
  }

  /**
   * When it begins or ends by the letter of RFC 5545, section 3.6.5: of the observances that have
   * begun by then, the latest holds. So of a local time that comes twice the first is meant. Unlike
   * ical4j, it does not end some years from now.
   */
  Instant byTheLetter(Component event, String property) {
    Property date = event.getProperty(property).orElseThrow();
    String written = date.getValue();
    if (written.endsWith("Z")) {
      return local(written.replace("Z", "")).toInstant(ZoneOffset.UTC);
    }
    Optional<Parameter> zone = date.getParameter(Parameter.TZID);
    return local(written).toInstant(offset(zone.orElseThrow().getValue(), local(written)));
  }

  private ZoneOffset offset(String zone, LocalDateTime local) {
    List<VTimeZone> zones = calendar.getComponents(Component.VTIMEZONE);
    VTimeZone found =
        zones.stream()
            .filter(it -> value(it, Property.TZID).equals(zone))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No rules of " + zone));
    record Onset(LocalDateTime at, Observance observance) {}
    return found.getObservances().stream()
        .flatMap(it -> onsets(it, local).map(at -> new Onset(at, it)))
        .max(Comparator.comparing(Onset::at))
        .map(onset -> ZoneOffset.of(value(onset.observance(), Property.TZOFFSETTO)))
        .orElseThrow(() -> new AssertionError("Nothing holds at " + local + " in " + zone));
  }

  private static Stream<LocalDateTime> onsets(Observance observance, LocalDateTime until) {
    LocalDateTime first = local(value(observance, Property.DTSTART));
    Stream<LocalDateTime> dates =
        observance.getProperties(Property.RDATE).stream().map(date -> local(date.getValue()));
    Stream<LocalDateTime> yearly =
        observance.getProperties(Property.RRULE).stream()
            .flatMap(rule -> recurrence(rule).getDates(first, until.minusYears(2), until).stream());
    return Stream.of(Stream.of(first), dates, yearly)
        .flatMap(it -> it)
        .filter(at -> !at.isAfter(until));
  }

  private static Recur<LocalDateTime> recurrence(Property rule) {
    return new Recur<>(rule.getValue());
  }

  private static LocalDateTime local(String written) {
    return LocalDateTime.parse(written, LOCAL);
  }
}
