package io.hookline.content.produce.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

  private static final Days SPRING = new Days(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 4, 30));

  @Test
  void timesAreLocalWithTheRulesOfTheZone() {
    String text = write(Zones.BERLIN, "2031-03-30T01:30:00Z");
    assertThat(text)
        .contains("DTSTART;TZID=Europe/Berlin:20310330T033000")
        .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin")
        .contains(
            "DTSTART:19700329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n"
                + "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n");
    assertThat(new ParsedCalendar(text).value("X-WR-TIMEZONE")).isEqualTo("Europe/Berlin");
  }

  @Test
  void theSecondOfTwoTimesIsInUtc() {
    assertThat(write(Zones.LORD_HOWE, "2031-04-05T14:45:00Z"))
        .contains("DTSTART;TZID=Australia/Lord_Howe:20310406T014500");
    assertThat(write(Zones.LORD_HOWE, "2031-04-05T15:15:00Z")).contains("DTSTART:20310405T151500Z");
  }

  @Test
  void aZoneWithoutChangesHasItsRulesToo() {
    assertThat(write(ZoneId.of("Asia/Tokyo"), "2031-03-30T01:30:00Z"))
        .contains("TZOFFSETTO:+0900")
        .contains("DTSTART;TZID=Asia/Tokyo:20310330T103000");
    assertThat(write(ZoneId.of("UTC"), "2031-03-30T01:30:00Z"))
        .contains("TZOFFSETTO:+0000")
        .contains("DTSTART;TZID=UTC:20310330T013000");
  }

  @Test
  void aDayWithoutATimeIsADay() {
    CalendarText text = text(Zones.NEW_YORK);
    Instant changed = Instant.parse("2026-11-25T12:00:00Z");
    text.add(Entry.on("batch-1", 2, changed, LocalDate.of(2031, 3, 9), "Filming").as(true, true));
    Component event = new ParsedCalendar(text.write()).event("batch-1@hookline.io");
    assertThat(ParsedCalendar.value(event, "DTSTART")).isEqualTo("20310309");
    assertThat(ParsedCalendar.value(event, "DTEND")).isEqualTo("20310310");
    assertThat(ParsedCalendar.value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(ParsedCalendar.value(event, "SEQUENCE")).isEqualTo("7");
    assertThat(ParsedCalendar.value(event, "LAST-MODIFIED")).isEqualTo("20261125T120000Z");
    assertThat(ParsedCalendar.value(event, "TRANSP")).isEqualTo("OPAQUE");
  }

  @Test
  void theSameIsWrittenAsLongAsNothingChanges() {
    assertThat(write(Zones.BERLIN, "2031-03-30T01:30:00Z"))
        .isEqualTo(write(Zones.BERLIN, "2031-03-30T01:30:00Z"));
  }

  @Test
  void textsAreEscaped() {
    CalendarText text = text(Zones.BERLIN);
    Instant at = Instant.parse("2031-03-05T12:00:00Z");
    text.add(Entry.at("post-1", 0, at, at, at.plusSeconds(60), " a\\n, b; \\\r\nc\u0007: \"d\" "));
    assertThat(text.write()).contains("\r\nSUMMARY:a\\\\n\\, b\\; \\\\\\nc : \"d\"\r\n");
  }

  @Test
  void anEmptyCalendarIsOne() {
    ParsedCalendar empty = new ParsedCalendar(text(Zones.BERLIN).write());
    assertThat(empty.events()).isEmpty();
    assertThat(empty.value("X-WR-CALNAME")).isEqualTo("Acme, “content”\nand more");
    assertThat(empty.value("NAME")).isEqualTo("Acme, “content”\nand more");
  }

  private static String write(ZoneId zone, String at) {
    CalendarText text = text(zone);
    Instant start = Instant.parse(at);
    text.add(Entry.at("post-1", 0, Instant.EPOCH, start, start.plusSeconds(60), "Post"));
    return text.write();
  }

  private static CalendarText text(ZoneId zone) {
    return new CalendarText("Acme, “content”\nand more", new BrandCalendar(zone), SPRING, 5);
  }
}
