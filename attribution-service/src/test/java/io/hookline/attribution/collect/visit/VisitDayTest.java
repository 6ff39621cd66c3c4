package io.hookline.attribution.collect.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class VisitDayTest {

  private static VisitDay of(String at, String zone) {
    return VisitDay.of(Instant.parse(at), ZoneId.of(zone));
  }

  private static VisitDay day(String from, String to) {
    return new VisitDay(Instant.parse(from), Instant.parse(to));
  }

  @Test
  void itBeginsAtFourInTheNight() {
    VisitDay day = day("2026-11-02T03:00:00Z", "2026-11-03T03:00:00Z");
    assertThat(of("2026-11-02T03:00:00Z", "Europe/Berlin")).isEqualTo(day);
    assertThat(of("2026-11-03T02:59:59.999999Z", "Europe/Berlin")).isEqualTo(day);
    assertThat(of("2026-11-03T03:00:00Z", "Europe/Berlin")).isNotEqualTo(day);
    assertThat(of("2026-11-02T23:00:00Z", "Pacific/Auckland"))
        .isEqualTo(day("2026-11-02T15:00:00Z", "2026-11-03T15:00:00Z"));
  }

  @Test
  void theDayOnWhichClocksAreSetIsAnHourLonger() {
    assertThat(of("2026-10-25T01:30:00Z", "Europe/Berlin"))
        .isEqualTo(day("2026-10-24T02:00:00Z", "2026-10-25T03:00:00Z"));
  }
}
