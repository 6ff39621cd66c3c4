package io.hookline.attribution.lift.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final Plan HALVES = new Plan(ConfidenceLevel.NINETY_FIVE, .8, 1);
  private static final Plan FOUR_TO_ONE = new Plan(ConfidenceLevel.NINETY, .8, 4);

  /** (1.95996 + 0.84162)^2 (0.0475 + 0.0564) / 0.01^2 = 8154.99. */
  @Test
  void fromFiveToSixPercent() {
    assertThat(HALVES.forRates(.05, .06)).isEqualTo(new Plan.Size(8155, 8155));
  }

  @Test
  void armsMayDifferInSize() {
    assertThat(FOUR_TO_ONE.forRates(.02, .025)).isEqualTo(new Plan.Size(25_417, 6355));
  }

  /** Roots of the formula by SciPy. */
  @Test
  void whatCanBeFoundIsNotTheSameUpAndDown() {
    Plan.Detectable detectable = FOUR_TO_ONE.rates(.02, 100_000);

    assertThat(detectable.increase()).isCloseTo(.0012381740681041925, within(1e-12));
    assertThat(detectable.decrease()).isCloseTo(-.0012233361600886873, within(1e-12));
  }

  @Test
  void sizeAndDetectableEffectAreOneFormula() {
    Plan.Size size = HALVES.forRates(.03, .035);

    assertThat(HALVES.rates(.03, size.control()).increase()).isCloseTo(.005, within(1e-6));
    assertThat(HALVES.values(2500, .6, HALVES.forValues(100, 2500, .6).control()))
        .isCloseTo(100, within(.02));
  }

  @Test
  void knowingTheUsersBeforeTakesFewer() {
    assertThat(new Plan(ConfidenceLevel.NINETY, .8, 1).forValues(100, 2500, .6).control())
        .isEqualTo(4947);
    assertThat(HALVES.forValues(100, 2500, 0).control())
        .isGreaterThan(HALVES.forValues(100, 2500, .6).control());
  }

  @Test
  void whatNobodyCanFindIsNotANumber() {
    assertThat(HALVES.rates(.01, 100).decrease()).isNaN();
    assertThat(HALVES.rates(.99, 100).increase()).isNaN();
  }

  @Test
  void nothingIsNotFoundByAnySize() {
    assertThatThrownBy(() -> HALVES.forRates(.05, .05))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HALVES.forValues(0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** 80 % of 1000 studies of that size, at most 2.6 standard errors off. */
  @Test
  void theTestThatDecidesHasThePowerThatWasPlanned() {
    Plan.Size size = FOUR_TO_ONE.forRates(.02, .025);
    Random random = new Random(7);
    int found = 0;
    for (int study = 0; study < 1000; study++) {
      double p =
          new ScoreTest(
                  converted(random, size.treated(), .025), converted(random, size.control(), .02))
              .pOfDifference(0);
      found += p < .1 ? 1 : 0;
    }
    assertThat(found).isBetween(767, 833);
  }

  private static ConversionCounts converted(Random random, long users, double rate) {
    double spread = Math.sqrt(users * rate * (1 - rate));
    return new ConversionCounts(users, Math.round(users * rate + spread * random.nextGaussian()));
  }
}
