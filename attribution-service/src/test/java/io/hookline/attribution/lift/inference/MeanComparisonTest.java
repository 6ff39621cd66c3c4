package io.hookline.attribution.lift.inference;

import static io.hookline.attribution.lift.inference.TwoMeansTest.sums;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanComparisonTest {

  private static final Mixture MIXTURE =
      Mixture.ofRates(.02, 50_000, 50_000, ConfidenceLevel.NINETY);

  private static Interval ratios(long treated, long control) {
    Interval relative =
        new EarlyLook(MIXTURE)
            .atRates(
                new ConversionCounts(50_000, treated),
                new ConversionCounts(50_000, control),
                ConfidenceLevel.NINETY)
            .relative()
            .interval();
    return relative.plus(1);
  }

  /**
   * 1.3 times as many, or 1 / 1.3: the mixture is of a difference of one size, so a ratio and its
   * inverse are only judged alike where both are brought to it.
   */
  @Test
  void itDoesNotMatterToARatioWhichArmIsCalledTheTreated() {
    Interval ratio = ratios(1300, 1000);
    Interval inverse = ratios(1000, 1300);

    assertThat(ratio.low()).isCloseTo(1 / inverse.high(), within(1e-9));
    assertThat(ratio.high()).isCloseTo(1 / inverse.low(), within(1e-9));
    assertThat(ratio.low()).isBetween(1.1, 1.3);
  }

  /** What was given back may be more than what was bought; then no part of it says anything. */
  @Test
  void thereIsNoRatioToAMeanThatIsNothingOrLess() {
    ValueSums treated = sums(500, 700, 400, 650, 580);

    assertThat(relative(treated, sums(-1000, -1200, -900, -1100))).isEqualTo(NOTHING);
    assertThat(relative(treated, sums(-100, 100, -50, 50))).isEqualTo(NOTHING);
  }

  private static final Figure NOTHING = Figure.missing(Absence.NOTHING_IN_CONTROL);

  private static Figure relative(ValueSums treated, ValueSums control) {
    return new TwoMeans(treated, control).at(ConfidenceLevel.NINETY).decided().relative();
  }
}
