package io.hookline.creator.money.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month ends when it ends where the brand is; no instant is in two months or in none. */
class MonthTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11, America/New_York, 2026-11-01T04:00:00Z, 2026-12-01T05:00:00Z",
    "2026-03, Europe/Berlin, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
    "2026-02, Asia/Kolkata, 2026-01-31T18:30:00Z, 2026-02-28T18:30:00Z",
    "2026-12, Pacific/Kiritimati, 2026-11-30T10:00:00Z, 2026-12-31T10:00:00Z",
    "2028-02, UTC, 2028-02-01T00:00:00Z, 2028-03-01T00:00:00Z",
    "2026-04, Asia/Beirut, 2026-03-31T21:00:00Z, 2026-04-30T21:00:00Z"
  })
  void itIsThatOfTheBrandsZone(String month, String zone, Instant from, Instant to) {
    assertThat(Month.of(month, ZoneId.of(zone))).isEqualTo(new Month(from, to));
  }

  @ParameterizedTest
  @CsvSource({"America/New_York", "Europe/Berlin", "Africa/Cairo", "Pacific/Apia", "UTC"})
  void oneBeginsWhereTheOtherEnds(String zone) {
    for (int i = 1; i < 12; i++) {
      Month one = Month.of("2026-%02d".formatted(i), ZoneId.of(zone));
      assertThat(one.to())
          .isEqualTo(Month.of("2026-%02d".formatted(i + 1), ZoneId.of(zone)).from());
    }
  }
}
