package io.hookline.attribution.lift.inference;

import static io.hookline.attribution.lift.inference.TwoMeansTest.sums;
import static io.hookline.attribution.lift.inference.TwoProportionsTest.assertInterval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CupedTest {

  private static final long[] TREATED_BEFORE = {10, 0, 5, 20, 8, 0, 3, 12};
  private static final long[] TREATED = {14, 2, 6, 25, 9, 1, 7, 13};
  private static final long[] CONTROL_BEFORE = {4, 9, 0, 15, 7, 2, 11};
  private static final long[] CONTROL = {3, 10, 1, 14, 9, 2, 8};

  private static PairedSums paired(long[] before, long[] study) {
    long products = 0;
    for (int i = 0; i < before.length; i++) {
      products += before[i] * study[i];
    }
    return new PairedSums(sums(before), sums(study), BigDecimal.valueOf(products));
  }

  /** Figures of the adjusted values themselves, by NumPy and SciPy. */
  @Test
  void sumsGiveWhatTheAdjustedValuesGive() {
    CupedLift lift =
        new Cuped(paired(TREATED_BEFORE, TREATED), paired(CONTROL_BEFORE, CONTROL))
            .at(ConfidenceLevel.NINETY);

    assertThat(lift.theta()).isCloseTo(1.0350299839110721, within(1e-12));
    assertThat(lift.varianceReduction()).isCloseTo(.9301110905207164, within(1e-12));
    assertThat(lift.decided().absolute().value()).isCloseTo(2.504095363463507, within(1e-12));
    assertInterval(
        lift.decided().absolute().interval(), .9568806859437791, 4.0513100409832346, 1e-9);
    assertThat(lift.decided().pValue()).isCloseTo(.013595623462465156, within(1e-12));
    assertThat(lift.decided().relative().value()).isCloseTo(.3612814142460017, within(1e-12));
    assertThat(lift.decided().method()).isEqualTo(Method.CUPED);
    assertThat(lift.unadjusted().decided().verdict()).isEqualTo(Verdict.NOT_SHOWN);
  }

  @Test
  void withoutAnyDifferenceBeforeThereIsNothingToAdjust() {
    Cuped cuped = new Cuped(paired(new long[8], TREATED), paired(new long[7], CONTROL));

    assertThatThrownBy(() -> cuped.at(ConfidenceLevel.NINETY))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.NO_VARIATION));
  }

  @Test
  void productsThatCannotBeAreRefused() {
    ValueSums before = sums(TREATED_BEFORE);
    ValueSums study = sums(TREATED);

    assertThatThrownBy(() -> new PairedSums(before, study, BigDecimal.valueOf(100_000)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new PairedSums(sums(CONTROL_BEFORE), study, BigDecimal.TEN))
        .isInstanceOf(Refused.class);
  }
}
