package io.hookline.reporting.judgement.goal;

import static io.hookline.reporting.judgement.goal.Histories.LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekdayPatternTest {

  private static final LocalDate MONDAY = LAST.plusDays(1);

  private static boolean isSunday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  @Test
  void aWeekdaysPartIsThatOfTheWeeks() {
    WeekdayPattern pattern = WeekdayPattern.of(Histories.of(56, day -> isSunday(day) ? 400 : 100));
    assertThat(pattern.seen()).isTrue();
    assertThat(pattern.weeks(MONDAY, MONDAY)).isEqualTo(0.1, within(1e-9));
    assertThat(pattern.weeks(MONDAY.minusDays(1), MONDAY)).isEqualTo(0.5, within(1e-9));
    assertThat(pattern.weeks(MONDAY, MONDAY.plusDays(27))).isEqualTo(4, within(1e-9));
    assertThat(pattern.weeks(MONDAY, MONDAY.minusDays(1))).isZero();
  }

  /** All that a file brings stands on the day that it came: that is no pattern. */
  @Test
  void ofOneFileAWeekThereIsNoPattern() {
    History files = Histories.of(56, day -> isSunday(day) ? 700 : null);
    assertThat(WeekdayPattern.of(files).seen()).isFalse();
    assertThat(WeekdayPattern.of(files).weeks(MONDAY, MONDAY)).isEqualTo(1.0 / 7, within(1e-9));
  }

  @Test
  void threeWeeksAreNoPattern() {
    assertThat(WeekdayPattern.of(Histories.of(21, day -> 5)).seen()).isFalse();
    assertThat(WeekdayPattern.of(Histories.of(28, day -> 5)).seen()).isTrue();
  }

  @Test
  void aWeekdayThatTookAwayDoesNotTakeTimeBack() {
    WeekdayPattern pattern = WeekdayPattern.of(Histories.of(56, day -> isSunday(day) ? -100 : 100));
    assertThat(pattern.weeks(LAST, LAST)).isZero();
    assertThat(pattern.weeks(MONDAY, MONDAY.plusDays(6))).isEqualTo(1, within(1e-9));
    assertThat(WeekdayPattern.of(Histories.of(56, day -> 0)).seen()).isFalse();
  }
}
