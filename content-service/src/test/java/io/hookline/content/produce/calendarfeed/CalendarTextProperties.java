package io.hookline.content.produce.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a calendar program reads is what was written, also in nights in which clocks change. */
class CalendarTextProperties {

  record Moment(BrandCalendar calendar, LocalDate day, LocalTime time) {

    CalendarText text() {
      Days days = new Days(day.minusDays(28), day.plusDays(91));
      return new CalendarText("Acme", calendar, days, 0);
    }
  }

  @Provide
  Arbitrary<Moment> moments() {
    return Zones.calendars()
        .flatMap(
            calendar ->
                Combinators.combine(Zones.days(calendar), Zones.times())
                    .as((day, time) -> new Moment(calendar, day, time)));
  }

  /** Without backslashes, which ical4j takes apart wrongly before a line feed. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(
            'a', 'Z', ',', ';', ':', '"', '\n', '\r', '\t', '\u0007', '\u0000', '\u0085', 'é', 'ß',
            'Ж', 'ع', '日', '\u200f', ' ')
        .ofMaxLength(120)
        .flatMap(
            text ->
                Arbitraries.integers()
                    .between(0, text.length())
                    .map(at -> text.substring(0, at) + "👩🏽‍🎤🧴" + text.substring(at)));
  }

  @net.jqwik.api.Property(tries = 500)
  void instantsAreReadAsTheyAre(
      @ForAll("moments") Moment moment,
      @ForAll @IntRange(max = 240) int later,
      @ForAll @IntRange(min = 5, max = 1440) int minutes) {
    // Also the second of two times, which a post may be planned for.
    Instant start =
        moment.calendar().at(moment.day(), moment.time()).plus(Duration.ofMinutes(later));
    Instant end = start.plus(Duration.ofMinutes(minutes));
    CalendarText text = moment.text();
    text.add(Entry.at("post-1", 3, Instant.EPOCH, start, end, "Post"));
    ParsedCalendar parsed = new ParsedCalendar(text.write());
    Component event = parsed.event("post-1@hookline.io");
    assertThat(parsed.byTheLetter(event, Property.DTSTART)).isEqualTo(start);
    assertThat(parsed.byTheLetter(event, Property.DTEND)).isEqualTo(end);
  }

  @net.jqwik.api.Property(tries = 500)
  void textsAreReadAsTheyAre(@ForAll("texts") String text) {
    Moment moment =
        new Moment(new BrandCalendar(Zones.BERLIN), LocalDate.of(2026, 11, 28), LocalTime.NOON);
    CalendarText calendar = moment.text();
    Instant at = Instant.EPOCH;
    calendar.add(Entry.at("post-1", 0, at, at, at.plusSeconds(60), text).with(text, text, null));
    Component event = new ParsedCalendar(calendar.write()).event("post-1@hookline.io");
    String kept = text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ").strip();
    for (String property : new String[] {"SUMMARY", "DESCRIPTION", "LOCATION"}) {
      assertThat(ParsedCalendar.value(event, property)).as(property).isEqualTo(kept);
    }
  }
}
