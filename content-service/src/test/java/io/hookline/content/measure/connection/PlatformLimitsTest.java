package io.hookline.content.measure.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformLimitsTest {

  private final PlatformLimits limits = new PlatformLimits(60, Duration.ofHours(48), 365, 20);

  @Test
  void daysAreOfUtc() {
    Instant late = Instant.parse("2026-11-28T23:59:59Z");

    assertThat(limits.oldestDay(late)).isEqualTo(LocalDate.parse("2026-09-29"));
    assertThat(limits.newestDay(late)).isEqualTo(LocalDate.parse("2026-11-27"));
  }

  /** The 26th ends at the 27th's midnight, and its figures are there two days after it began. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-28T00:00:00Z, 2026-11-27T00:00:00Z",
    "2026-11-28T10:00:00Z, 2026-11-27T00:00:00Z",
    "2026-11-28T23:59:59Z, 2026-11-27T00:00:00Z",
    "2026-11-29T00:00:00Z, 2026-11-28T00:00:00Z"
  })
  void countersStandAsOfTheLastDayThatIsComplete(Instant read, Instant standing) {
    assertThat(limits.standing(read)).isEqualTo(standing);
  }
}
