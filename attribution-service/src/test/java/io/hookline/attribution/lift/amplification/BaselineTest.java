package io.hookline.attribution.lift.amplification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

  /** A Monday. */
  private static final LocalDate FIRST = LocalDate.parse("2026-10-05");

  private static final List<LocalDate> WEEK = Brought.days(FIRST, FIRST.plusDays(6));
  private static final int CARRY_OVER = 7;

  private static Baseline baseline(
      List<BoostedStretch> others, LocalDate trackedFrom, List<LocalDate> measured) {
    return Baseline.before(FIRST, others, CARRY_OVER, trackedFrom, measured);
  }

  private static LocalDate before(int days) {
    return FIRST.minusDays(days);
  }

  @Test
  void isTheFourWeeksBefore() {
    Baseline baseline = baseline(List.of(), before(300), WEEK);
    assertThat(baseline.days()).hasSize(28).startsWith(before(28)).endsWith(before(1));
    assertThat(baseline.missing()).isNull();
    assertThat(baseline.leftOut()).isZero();
  }

  @Test
  void daysOnWhichAnotherBoostRanOrStillWorkedAreLeftOutAndEarlierOnesTaken() {
    BoostedStretch earlier = new BoostedStretch(before(20), before(18), 3);
    BoostedStretch later = new BoostedStretch(FIRST.plusDays(30), FIRST.plusDays(30), 1);
    Baseline baseline = baseline(List.of(earlier, later), before(300), WEEK);
    assertThat(baseline.days())
        .hasSize(28)
        .contains(before(21), before(10))
        .doesNotContain(before(20), before(18), before(11))
        .startsWith(before(38));
    assertThat(baseline.leftOut()).isEqualTo(10);
  }

  @Test
  void tooFewDaysSayNothing() {
    assertThat(baseline(List.of(), before(13), WEEK).missing())
        .isEqualTo(WhyMissing.BASELINE_TOO_SHORT);
    assertThat(baseline(List.of(), before(14), WEEK).missing()).isNull();
  }

  @Test
  void aWeekdayOfWhichOneDayIsKnownSaysNothing() {
    BoostedStretch mondays = new BoostedStretch(before(14), before(14), 1);
    List<LocalDate> monday = List.of(FIRST);
    Baseline baseline = Baseline.before(FIRST, List.of(mondays), 0, before(15), monday);
    assertThat(baseline.days()).hasSize(14);
    assertThat(baseline.missing()).isEqualTo(WhyMissing.BASELINE_TOO_SHORT);
    assertThat(
            Baseline.before(FIRST, List.of(mondays), 0, before(15), List.of(FIRST.plusDays(1)))
                .missing())
        .as("a boost of Tuesday alone")
        .isNull();
  }

  @Test
  void whatNothingTrackedBeforeHasNoBaseline() {
    assertThat(baseline(List.of(), null, WEEK).missing())
        .isEqualTo(WhyMissing.BASELINE_NOT_TRACKED);
    assertThat(baseline(List.of(), FIRST, WEEK).missing())
        .isEqualTo(WhyMissing.BASELINE_NOT_TRACKED);
  }

  @Test
  void ofAPostItBeginsWithThePublicationOrTheFirstLink() {
    LocalDate links = before(20);
    assertThat(post(before(10), links, before(300)).trackedFrom(true)).isEqualTo(before(10));
    assertThat(post(before(40), links, before(300)).trackedFrom(true)).isEqualTo(links);
    assertThat(post(null, null, before(300)).trackedFrom(true)).isEqualTo(before(300));
    assertThat(post(null, null, before(300)).trackedFrom(false)).isNull();
  }

  private static BoostedPost post(LocalDate published, LocalDate links, LocalDate codes) {
    return new BoostedPost(null, null, published, links, codes, null);
  }
}
