package io.hookline.attribution.credit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static String daily(String now, String time) {
    return Rhythm.DAILY.next(Instant.parse(now), LocalTime.parse(time), NEW_YORK).toString();
  }

  @Test
  void dailyIsByTheBrandsOwnClock() {
    assertThat(daily("2026-07-01T08:29:59Z", "04:30")).isEqualTo("2026-07-01T08:30:00Z");
    assertThat(daily("2026-07-01T08:30:00Z", "04:30")).isEqualTo("2026-07-02T08:30:00Z");
    assertThat(daily("2026-12-01T08:30:00Z", "04:30")).isEqualTo("2026-12-01T09:30:00Z");
  }

  @Test
  void aTimeThatClocksLeaveOutIsAsMuchLater() {
    assertThat(daily("2026-03-08T05:00:00Z", "02:30")).isEqualTo("2026-03-08T07:30:00Z");
    assertThat(daily("2026-03-08T07:30:00Z", "02:30")).isEqualTo("2026-03-09T06:30:00Z");
  }

  @Test
  void hourlyIsAtTheNextFullHour() {
    assertThat(Rhythm.HOURLY.next(Instant.parse("2026-07-01T08:00:00Z"), null, NEW_YORK))
        .isEqualTo("2026-07-01T09:00:00Z");
    assertThat(Rhythm.HOURLY.next(Instant.parse("2026-07-01T08:59:59.9Z"), null, NEW_YORK))
        .isEqualTo("2026-07-01T09:00:00Z");
  }
}
