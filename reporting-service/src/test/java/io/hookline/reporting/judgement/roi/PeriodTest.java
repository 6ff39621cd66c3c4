package io.hookline.reporting.judgement.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

  @Test
  void theDayThatSummerTimeEndsHas25Hours() {
    Period day = Period.of(date("2026-11-01"), date("2026-11-01"), NEW_YORK, CLOCK);
    assertThat(day.start()).isEqualTo("2026-11-01T04:00:00Z");
    assertThat(day.end()).isEqualTo("2026-11-02T05:00:00Z");
    assertThat(Duration.between(day.start(), day.end())).hasHours(25);
  }

  @Test
  void anOpenPeriodEndsNowOnTheBrandsDay() {
    Period open = Period.of(null, null, NEW_YORK, CLOCK);
    assertThat(open.start()).isNull();
    assertThat(open.end()).isEqualTo("2026-11-22T03:00:00Z");
    assertThat(open.lastDay()).isEqualTo("2026-11-21");
  }

  @Test
  void theEndDoesNotComeBeforeTheStart() {
    assertThatThrownBy(() -> Period.of(date("2026-11-02"), date("2026-11-01"), NEW_YORK, CLOCK))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> assertThat(refused.violations().get(0).field()).isEqualTo("to"));
  }

  /** In New York it is still the 21st. */
  @Test
  void anOpenPeriodBeginsTodayAtTheLatest() {
    Period today = Period.of(date("2026-11-21"), null, NEW_YORK, CLOCK);
    assertThat(today.start()).isBefore(today.end());
    assertThatThrownBy(() -> Period.of(date("2026-11-22"), null, NEW_YORK, CLOCK))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> assertThat(refused.violations().get(0).field()).isEqualTo("from"));
  }

  @Test
  void aClosedPeriodMayLieAhead() {
    Period ahead = Period.of(date("2026-12-01"), date("2026-12-01"), NEW_YORK, CLOCK);
    assertThat(ahead.start()).isEqualTo("2026-12-01T05:00:00Z");
  }

  @Test
  void datesOutOfReachAreRefused() {
    assertThatThrownBy(() -> Period.of(LocalDate.MIN, date("9999-12-31"), NEW_YORK, CLOCK))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.violations()).hasSize(2));
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
