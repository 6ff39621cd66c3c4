package io.hookline.reporting.judgement.goal;

import static io.hookline.reporting.judgement.goal.Histories.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

  @Test
  void itIsTheLastEightWeeksUpToTheLastDay() {
    History history = Histories.of(80, day -> 1);
    assertThat(history.weeks()).hasSize(8);
    assertThat(history.weeks().get(7).days().get(6).day()).isEqualTo(LAST);
    assertThat(history.weeks()).allMatch(week -> week.value() == 7);
  }

  @Test
  void theWeekInWhichTheTellingBeganIsLeftOut() {
    History history = Histories.of(56, day -> day.isBefore(LAST.minusDays(30)) ? null : 1);
    assertThat(history.weeks()).hasSize(4);
    assertThat(history.isEnough()).isTrue();
    assertThat(Histories.of(56, day -> day.isBefore(LAST.minusDays(26)) ? null : 1).isEnough())
        .isFalse();
  }

  /** What came in over the gap stands on the day after it, and the weeks have it all. */
  @Test
  void aGapInTheMiddleLosesNothing() {
    History history =
        Histories.of(
            56,
            day -> {
              long ago = day.until(LAST).getDays() + day.until(LAST).getMonths() * 30L;
              return ago >= 10 && ago < 13 ? null : ago == 9 ? 4 : 1;
            });
    assertThat(history.weeks()).hasSize(8);
    assertThat(history.weeks().stream().mapToDouble(History.Week::value).sum()).isEqualTo(56);
  }

  @Test
  void nothingToldIsNoHistory() {
    assertThat(Histories.of(56, day -> null).weeks()).isEmpty();
    assertThat(Histories.of(3, day -> 1).isEnough()).isFalse();
  }
}
