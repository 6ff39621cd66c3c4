package io.hookline.content.learn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each formula against figures that somebody else has published. */
class PublishedExamplesTest {

  /** Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 6. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0528, 0.3382",
    "9, 10, 3, 10, 0.1700, 0.8406",
    "6, 7, 2, 7, 0.0342, 0.8534",
    "5, 56, 0, 29, -0.0326, 0.1933",
    "0, 10, 0, 20, -0.1658, 0.2844",
    "0, 10, 0, 10, -0.2879, 0.2879",
    "10, 10, 0, 20, 0.7156, 1.0000",
    "10, 10, 0, 10, 0.6636, 1.0000"
  })
  void intervalOfADifferenceIsNewcombesMethod6(
      long x, long n, long y, long m, double low, double high) {
    Estimate difference = new ScoreTest(new Counts(y, m), new Counts(x, n), 0.95).difference();

    assertThat(difference.interval().low()).isCloseTo(low, within(5e-5));
    assertThat(difference.interval().high()).isCloseTo(high, within(5e-5));
  }

  /**
   * Kacker, Metrologia 41 (2004) 132-136, table 1, for tau; the mean and its standard error as
   * metafor's {@code rma(y, v, method = "PM")} gives them, kept in the tests of statsmodels.
   */
  @Test
  void tauSquaredIsKackersOfPauleAndMandel() {
    double[] y = {61.00, 61.40, 62.21, 62.30, 62.34, 62.60, 62.70, 62.84, 65.90};
    double[] v = {0.2025, 1.2100, 0.0900, 0.2025, 0.3844, 0.5625, 0.0676, 0.0225, 1.8225};
    RandomEffects pooled =
        new RandomEffects(
            IntStream.range(0, 9).mapToObj(i -> new PairEffect(y[i], v[i])).toList(), 0.95);

    assertThat(Math.sqrt(pooled.tauSquared())).isCloseTo(0.8399, within(5e-5));
    assertThat(pooled.tauSquared()).isCloseTo(0.705395309224248, within(1e-9));
    assertThat(pooled.mean().value()).isCloseTo(62.4076199113286, within(1e-9));
    assertThat(pooled.heterogeneity()).isCloseTo(0.837218626490482, within(1e-9));
    // With tau squared by Paule and Mandel the factor of Hartung and Knapp is 1; metafor's
    // standard error, and Student's quantile for 8 degrees of freedom from any table.
    assertThat(pooled.mean().interval().width() / 2)
        .isCloseTo(0.338030602684471 * 2.306004, within(1e-6));
    assertThat(pooled.prediction().width() / 2)
        .isCloseTo(2.306004 * Math.sqrt(0.705395309224248 + 0.114264688351227), within(1e-6));
  }

  /**
   * Vaccines against tuberculosis, Colditz et al. (1994): metafor's dat.bcg, its first two trials.
   */
  @Test
  void logRatioAndItsVarianceAreMetafors() {
    PairEffect first = PairEffect.of(new PairOfCounts(new Counts(11, 139), new Counts(4, 123)));
    PairEffect second = PairEffect.of(new PairOfCounts(new Counts(29, 303), new Counts(6, 306)));

    assertThat(first.logRatio()).isCloseTo(-0.8893, within(5e-5));
    assertThat(first.variance()).isCloseTo(0.3256, within(5e-5));
    assertThat(second.logRatio()).isCloseTo(-1.5854, within(5e-5));
    assertThat(second.variance()).isCloseTo(0.1946, within(5e-5));
  }

  /** By hand: half a success and half a failure more in each arm. */
  @Test
  void anEmptyCellIsFilledInBothArms() {
    PairEffect effect = PairEffect.of(new PairOfCounts(new Counts(0, 100), new Counts(5, 99)));

    assertThat(effect.logRatio()).isCloseTo(Math.log((5.5 / 100) / (0.5 / 101)), within(1e-12));
    assertThat(effect.variance())
        .isCloseTo(1 / 0.5 - 1.0 / 101 + 1 / 5.5 - 1.0 / 100, within(1e-12));
  }

  /** The examples of R's own manual page of power.prop.test, and by its formula for 5 to 6 %. */
  @Test
  void sampleSizeIsThatOfPowerPropTest() {
    assertThat(new SampleSize(0.95, 0.90).fixed(0.50, 0.75)).isCloseTo(76.7, within(0.05));
    assertThat(new SampleSize(0.95, 0.740).fixed(0.50, 0.75)).isCloseTo(50, within(0.1));
    assertThat(new SampleSize(0.95, 0.80).fixed(0.05, 0.06)).isCloseTo(8157.7, within(0.1));
  }

  /** R: power.t.test(delta = 0.6, sd = 1, power = 0.8, type = "paired") gives n = 23.8. */
  @Test
  void pairsAreThoseOfAPairedTTest() {
    assertThat(new SampleSize(0.95, 0.80).pairs(0.6, 1)).isCloseTo(23.8, within(0.2));
  }

  /** Fabijan et al. (KDD 2019), introduction: 821,588 against 815,482 users of a 50 % split. */
  @Test
  void sharesThatAreOffByLittleAreSeenInManyTrials() {
    assertThat(SampleRatio.pValue(821_588, 815_482, 0.5)).isBetween(1e-6, 3e-6);
    assertThat(SampleRatio.pValue(820_000, 820_000, 0.5)).isEqualTo(1);
    assertThat(SampleRatio.pValue(100, 200, 1.0 / 3)).isCloseTo(1, within(1e-12));
    assertThat(SampleRatio.pValue(0, 0, 0.5)).isEqualTo(1);
  }

  /** SplitMix64 of seed 1234567, as its reference implementation prints it, decides this order. */
  @Test
  void orderOfASeedIsTheSameForGood() {
    assertThat(FairOrder.variantFirst(1234567, 8))
        .containsExactly(true, true, false, false, false, true, true, false);
  }

  /**
   * Wang and Ramdas: one effect alone is no evidence, whatever it is; two alike with none between.
   */
  @Test
  void stakeOfPairsIsTheFormula() {
    PairEffect one = new PairEffect(0.3, 0.01);
    PairEffect other = new PairEffect(0.1, 0.01);
    double squares = 0.3 * 0.3 + 0.1 * 0.1;

    assertThat(new AnytimeMean(List.of(one), 0.95).pValue()).isCloseTo(1, within(1e-12));
    assertThat(new AnytimeMean(List.of(one), 0.95).interval()).isEqualTo(Interval.ALL);
    assertThat(1 / new AnytimeMean(List.of(one, other), 0.95).pValue())
        .isCloseTo(
            Math.max(1, Math.sqrt(2.0 / 4) / (1 - 0.4 * 0.4 / (4 * squares))), within(1e-12));
  }
}
