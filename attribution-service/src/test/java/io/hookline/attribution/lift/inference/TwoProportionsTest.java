package io.hookline.attribution.lift.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TwoProportionsTest {

  /** 14,423 of 564,577 who saw the ad, 420 of 23,524 who did not. */
  private static ProportionLift published(ConfidenceLevel level) {
    return lift(564_577, 14_423, 23_524, 420, level);
  }

  private static ProportionLift lift(
      long treatedUsers, long treated, long controlUsers, long control, ConfidenceLevel level) {
    return new TwoProportions(
            new ConversionCounts(treatedUsers, treated),
            new ConversionCounts(controlUsers, control))
        .at(level);
  }

  @Test
  void thePublishedCaseHoldsToItsLastDigit() {
    ProportionLift lift = published(ConfidenceLevel.NINETY_FIVE);

    assertThat(lift.decided().absolute().value()).isCloseTo(.007692, within(5e-7));
    assertThat(lift.decided().relative().value()).isCloseTo(.4309, within(5e-5));
    assertThat(lift.decided().incremental().value()).isCloseTo(4342.98, within(5e-3));
    assertThat(lift.pooledZ()).isCloseTo(7.370078, within(5e-7));
    assertThat(lift.decided().pValue()).isCloseTo(1.7052e-13, within(1e-16));
    assertInterval(lift.customary().wald(), .00595093, .00943397, 5e-9);
    assertInterval(lift.customary().newcombe(), .00587342, .00936003, 5e-9);
    assertInterval(lift.customary().katz().interval(), .299697, .575240, 5e-7);
  }

  /** Bounds found by maximising the likelihood of each hypothesis numerically (SciPy 1.17). */
  @Test
  void itsIntervalsAreTheScoreTestInverted() {
    Lift ninetyFive = published(ConfidenceLevel.NINETY_FIVE).decided();
    Lift ninety = published(ConfidenceLevel.NINETY).decided();

    assertInterval(ninetyFive.absolute().interval(), .00587493, .00936169, 5e-9);
    assertInterval(ninetyFive.relative().interval(), .299852, .575301, 5e-7);
    assertInterval(ninety.absolute().interval(), .00617760, .00910286, 5e-9);
    assertInterval(ninety.relative().interval(), .320047, .551129, 5e-7);
    assertInterval(ninety.incremental().interval(), 3487.732, 5139.265, 2e-3);
  }

  /** Newcombe (1998), table II, example (a), method 5. */
  @Test
  void meesIntervalOfNewcombesExample() {
    Lift lift = lift(70, 56, 80, 48, ConfidenceLevel.NINETY_FIVE).decided();

    assertInterval(lift.absolute().interval(), .0533, .3377, 5e-5);
  }

  /** Koopman (1984), section 4. */
  @Test
  void koopmansIntervalOfHisExample() {
    Lift lift = lift(40, 36, 80, 16, ConfidenceLevel.NINETY_FIVE).decided();

    assertInterval(lift.relative().interval(), 1.94, 6.15, 5e-3);
  }

  @Test
  void nobodyConvertingShowsNothingAndBoundsTheEffect() {
    Lift lift = lift(1000, 0, 1000, 0, ConfidenceLevel.NINETY).decided();

    assertThat(lift.pValue()).isEqualTo(1);
    assertThat(lift.verdict()).isEqualTo(Verdict.NOT_SHOWN);
    assertInterval(lift.absolute().interval(), -.0026982, .0026982, 5e-8);
    assertThat(lift.relative().absence()).isEqualTo(Absence.NOTHING_IN_CONTROL);
  }

  @Test
  void withoutConversionsOfTheControlThereIsNoRelativeLift() {
    ProportionLift lift = lift(1000, 12, 1000, 0, ConfidenceLevel.NINETY);

    assertThat(lift.decided().verdict()).isEqualTo(Verdict.HIGHER);
    assertThat(lift.decided().relative()).isEqualTo(Figure.missing(Absence.NOTHING_IN_CONTROL));
    assertThat(lift.customary().katz().absence()).isEqualTo(Absence.NO_CONVERSIONS_IN_AN_ARM);
    assertThat(lift.decided().incremental().value()).isEqualTo(12);
  }

  @Test
  void everybodyConvertingShowsNothingEither() {
    Lift lift = lift(50, 50, 80, 80, ConfidenceLevel.NINETY).decided();

    assertThat(lift.pValue()).isEqualTo(1);
    assertThat(lift.absolute().interval().contains(0)).isTrue();
    assertThat(lift.relative().interval().contains(0)).isTrue();
  }

  @Test
  void allAgainstNoneIsAsFarApartAsCanBe() {
    Lift lift = lift(50, 50, 80, 0, ConfidenceLevel.NINETY).decided();

    assertThat(lift.verdict()).isEqualTo(Verdict.HIGHER);
    assertThat(lift.absolute().interval().high()).isEqualTo(1);
    assertThat(lift.absolute().interval().low()).isBetween(.9, 1.0);
  }

  @Test
  void armsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new ConversionCounts(0, 0))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.EMPTY_ARM));
    assertThatThrownBy(() -> new ConversionCounts(10, 11))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.IMPOSSIBLE_COUNTS));
  }

  static void assertInterval(Interval interval, double low, double high, double digits) {
    assertThat(interval.low()).isCloseTo(low, within(digits));
    assertThat(interval.high()).isCloseTo(high, within(digits));
  }
}
