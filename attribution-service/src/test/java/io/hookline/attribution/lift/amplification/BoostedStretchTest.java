package io.hookline.attribution.lift.amplification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BoostedStretchTest {

  private static final LocalDate DAY = LocalDate.parse("2026-10-05");

  private static TreeSet<LocalDate> days(Integer... days) {
    TreeSet<LocalDate> boosted = new TreeSet<>();
    Arrays.stream(days).map(DAY::plusDays).forEach(boosted::add);
    return boosted;
  }

  private static BoostedStretch stretch(int first, int last, int boostedDays) {
    return new BoostedStretch(DAY.plusDays(first), DAY.plusDays(last), boostedDays);
  }

  @Test
  void aPauseOfThreeDaysPartsABoostAndAShorterOneDoesNot() {
    assertThat(BoostedStretch.of(days(0, 1, 4, 8, 20)))
        .containsExactly(stretch(0, 4, 3), stretch(8, 8, 1), stretch(20, 20, 1));
  }

  @Test
  void withoutAdsThereIsNone() {
    assertThat(BoostedStretch.of(days())).isEmpty();
  }

  @Test
  void aBoostRunsUntilItsPauseIsOneAndSettlesUntilOrdersCannotComeOfIt() {
    BoostedStretch boost = stretch(0, 6, 7);
    assertThat(AmplificationState.of(boost, 7, DAY.plusDays(9)))
        .isEqualTo(AmplificationState.RUNNING);
    assertThat(AmplificationState.of(boost, 7, DAY.plusDays(10)))
        .isEqualTo(AmplificationState.SETTLING);
    assertThat(AmplificationState.of(boost, 7, DAY.plusDays(13)))
        .isEqualTo(AmplificationState.SETTLING);
    assertThat(AmplificationState.of(boost, 7, DAY.plusDays(14)))
        .isEqualTo(AmplificationState.SETTLED);
  }
}
