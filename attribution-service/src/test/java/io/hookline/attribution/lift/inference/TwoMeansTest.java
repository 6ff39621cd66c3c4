package io.hookline.attribution.lift.inference;

import static io.hookline.attribution.lift.inference.TwoProportionsTest.assertInterval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TwoMeansTest {

  private static final long[] TREATED = {0, 0, 0, 1250, 0, 3990, 0, 0, 2500, 0, 0, 7999};
  private static final long[] CONTROL = {0, 0, 0, 0, 1999, 0, 0, 0, 2500, 0, 0, 0, 0, 1250};

  static ValueSums sums(long... values) {
    return new ValueSums(
        values.length,
        BigDecimal.valueOf(LongStream.of(values).sum()),
        BigDecimal.valueOf(LongStream.of(values).map(value -> value * value).sum()));
  }

  /** Figures of scipy.stats.ttest_ind(equal_var=False). */
  @Test
  void welchsTestAsSciPyHasIt() {
    ValueLift lift = new TwoMeans(sums(TREATED), sums(CONTROL)).at(ConfidenceLevel.NINETY);

    assertThat(lift.degreesOfFreedom()).isCloseTo(13.245337381374803, within(1e-12));
    assertThat(lift.decided().pValue()).isCloseTo(.2497082481514427, within(1e-12));
    assertInterval(
        lift.decided().absolute().interval(), -422.4818489343497, 2224.362801315301, 1e-9);
    assertThat(lift.decided().incremental().value())
        .as("15,739 less 5,749 x 12 / 14")
        .isCloseTo(10811.285714, within(1e-6));
  }

  /** The control's mean is 410.6 with a standard error of 227.5, not above t x that. */
  @Test
  void aRatioToWhatMayBeNothingIsNotGiven() {
    Figure relative =
        new TwoMeans(sums(TREATED), sums(CONTROL))
            .at(ConfidenceLevel.NINETY_FIVE)
            .decided()
            .relative();

    assertThat(relative).isEqualTo(Figure.missing(Absence.CONTROL_MAY_BE_NOTHING));
  }

  /**
   * Fieller in closed form, t = t(0.95; df), v squared standard errors: (m_t m_c -/+ t sqrt(m_t^2
   * v_c + m_c^2 v_t - t^2 v_t v_c)) / (m_c^2 - t^2 v_c).
   */
  @Test
  void theRelativeLiftIsFiellers() {
    ValueSums treated = sums(12, 15, 11, 18, 14, 13, 16);
    ValueSums control = sums(10, 12, 9, 11, 13, 10);

    Figure relative =
        new TwoMeans(treated, control).at(ConfidenceLevel.NINETY).decided().relative();

    assertThat(relative.value()).isCloseTo(.3054945055, within(1e-9));
    assertInterval(relative.interval(), .1163471269, .5212648281, 1e-9);
  }

  @Test
  void sumsOfMoneyAreExact() {
    BigDecimal offset = new BigDecimal("1e15");
    ValueSums sums =
        new ValueSums(
            3,
            offset.multiply(BigDecimal.valueOf(3)).add(BigDecimal.valueOf(3)),
            offset
                .pow(2)
                .multiply(BigDecimal.valueOf(3))
                .add(offset.multiply(BigDecimal.valueOf(6)))
                .add(BigDecimal.valueOf(5)));

    assertThat(sums.variance()).as("of 0, 1 and 2, each 1e15 more").isEqualTo(1);
  }

  @Test
  void armsWithoutSpreadAreRefused() {
    assertThatThrownBy(() -> new TwoMeans(sums(5, 5, 5), sums(3, 3)).at(ConfidenceLevel.NINETY))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.NO_VARIATION));
    assertThatThrownBy(() -> sums(5))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_FEW_USERS));
    assertThatThrownBy(() -> new ValueSums(2, BigDecimal.TEN, BigDecimal.ONE))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.IMPOSSIBLE_COUNTS));
  }
}
