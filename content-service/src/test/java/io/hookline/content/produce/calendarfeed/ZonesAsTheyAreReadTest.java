package io.hookline.content.produce.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are read as they are meant by programs that take the zone's rules from the calendar. */
class ZonesAsTheyAreReadTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

  /** How far a calendar reaches. */
  private static final int REACH = 91;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Tokyo",
        "Asia/Kolkata",
        "UTC",
        // Another date each year.
        "Africa/Casablanca",
        // No summer time any more.
        "Asia/Tehran",
        "America/Sao_Paulo",
        // On the day before, by its clocks; on the day after, at midnight.
        "America/Nuuk",
        "Asia/Beirut",
        "Africa/Cairo",
        // From the second Sunday that is at least the 2nd.
        "America/Santiago"
      })
  void aStrictReaderAgrees(String zone) {
    BrandCalendar brand = new BrandCalendar(ZoneId.of(zone));
    for (int fortnight = 0; fortnight < 25; fortnight++) {
      LocalDate day = FIRST.plusWeeks(2L * fortnight);
      Instant at = brand.at(day, LocalTime.of(10, 0));
      CalendarText text = text(brand, day.minusDays(28));
      text.add(Entry.at("block", 0, Instant.EPOCH, at, at.plusSeconds(3600), "Block"));
      ParsedCalendar parsed = new ParsedCalendar(text.write());
      Component event = parsed.event("block@hookline.io");
      assertThat(ParsedCalendar.instant(event, Property.DTSTART)).as("%s", day).isEqualTo(at);
      assertThat(ParsedCalendar.instant(event, Property.DTEND)).isEqualTo(at.plusSeconds(3600));
      assertThat(text.write()).contains("BEGIN:STANDARD\r\n");
    }
  }

  /** One of those whose clocks change alike in the days that are looked at. */
  private static Stream<ZoneId> changing() {
    Map<List<ZoneOffsetTransition>, ZoneId> zones = new LinkedHashMap<>();
    // Not the ids of ZoneId, to which ical4j adds what it has read.
    for (String id : TimeZone.getAvailableIDs()) {
      ZoneId zone = ZoneId.of(id, ZoneId.SHORT_IDS);
      zones.putIfAbsent(changes(new BrandCalendar(zone)), zone);
    }
    return zones.values().stream();
  }

  private static List<ZoneOffsetTransition> changes(BrandCalendar brand) {
    Instant last = brand.beginOf(LAST);
    return Stream.iterate(
            brand.zone().getRules().nextTransition(brand.beginOf(FIRST)),
            change -> change != null && change.getInstant().isBefore(last),
            change -> brand.zone().getRules().nextTransition(change.getInstant()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("changing")
  void everyZoneHasItsRules(ZoneId zone) {
    BrandCalendar brand = new BrandCalendar(zone);
    for (LocalDate from = FIRST; from.isBefore(LAST); from = from.plusDays(REACH)) {
      CalendarText text = text(brand, from);
      Map<String, Instant> meant = new LinkedHashMap<>();
      for (int i = 0; i <= REACH; i += 7) {
        Instant at = brand.at(from.plusDays(i), LocalTime.NOON);
        meant.put("block-" + i + "@hookline.io", at);
        text.add(Entry.at("block-" + i, 0, Instant.EPOCH, at, at.plusSeconds(60), "Block"));
      }
      ParsedCalendar parsed = new ParsedCalendar(text.write());
      meant.forEach(
          (uid, at) -> {
            Component event = parsed.event(uid);
            assertThat(parsed.byTheLetter(event, Property.DTSTART)).isEqualTo(at);
            assertThat(ParsedCalendar.instant(event, Property.DTSTART)).isEqualTo(at);
          });
    }
  }

  private static CalendarText text(BrandCalendar brand, LocalDate from) {
    return new CalendarText("Acme", brand, new Days(from, from.plusDays(REACH)), 0);
  }
}
