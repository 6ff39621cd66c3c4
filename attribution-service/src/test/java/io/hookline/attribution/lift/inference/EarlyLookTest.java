package io.hookline.attribution.lift.inference;

import static io.hookline.attribution.lift.inference.TwoProportionsTest.assertInterval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EarlyLookTest {

  private static final Mixture PLANNED =
      Mixture.ofRates(.02, 50_000, 50_000, ConfidenceLevel.NINETY);

  private static Lift look(long treated, long control, long users) {
    return new EarlyLook(PLANNED)
        .atRates(
            new ConversionCounts(users, treated),
            new ConversionCounts(users, control),
            ConfidenceLevel.NINETY);
  }

  /** Worked by hand in Python from the formulas of Johari et al. */
  @Test
  void pAndIntervalAreThoseOfTheNormalMixture() {
    Lift lift = look(1100, 1000, 50_000);

    assertThat(PLANNED.deviation()).isCloseTo(.002281330318324714, within(1e-12));
    assertThat(lift.pValue()).isCloseTo(.3314190984838595, within(1e-12));
    assertInterval(lift.absolute().interval(), -.0005063907870800368, .004506390787080034, 1e-12);
    assertThat(lift.method()).isEqualTo(Method.MIXTURE_SPRT);
  }

  /** Its price: what a test at the end would show, z = 2.2, is not enough for one at any time. */
  @Test
  void itAsksForMoreThanATestAtTheEnd() {
    Lift end =
        new TwoProportions(new ConversionCounts(50_000, 1100), new ConversionCounts(50_000, 1000))
            .at(ConfidenceLevel.NINETY)
            .decided();

    assertThat(end.verdict()).isEqualTo(Verdict.HIGHER);
    assertThat(look(1100, 1000, 50_000).verdict()).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(look(1200, 1000, 50_000).verdict()).isEqualTo(Verdict.HIGHER);
  }

  @Test
  void theIntervalIsNarrowestWithTheMixtureOfThePlannedEnd() {
    double planned = width(PLANNED);

    assertThat(width(new Mixture(PLANNED.deviation() * 1.3))).isGreaterThan(planned);
    assertThat(width(new Mixture(PLANNED.deviation() / 1.3))).isGreaterThan(planned);
  }

  private static double width(Mixture mixture) {
    ConversionCounts arm = new ConversionCounts(50_000, 1000);
    Interval interval =
        new EarlyLook(mixture).atRates(arm, arm, ConfidenceLevel.NINETY).absolute().interval();
    return interval.high() - interval.low();
  }

  @Test
  void beforeAnythingHappenedThereIsNothingToSee() {
    assertThatThrownBy(() -> look(24, 30, 1000))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_EARLY_TO_LOOK));
    ValueSums few = new ValueSums(999, BigDecimal.ONE, BigDecimal.ONE);
    assertThatThrownBy(() -> new EarlyLook(PLANNED).atValues(few, few, ConfidenceLevel.NINETY))
        .isInstanceOf(Refused.class);
  }

  /**
   * 1000 studies without effect, looked at 40 times each: with tests for the end about a third
   * would find one at some look; with this one at most 10 % may, of 1000 at most 119 with 97.5 %.
   */
  @Test
  void lookingOftenFindsNoMoreThanStated() {
    Random random = new Random(20_261_204);
    int always = 0;
    int end = 0;
    for (int study = 0; study < 1000; study++) {
      long[] converted = new long[2];
      boolean atALook = false;
      boolean atAnEnd = false;
      for (int looks = 1; looks <= 40; looks++) {
        converted[0] += convertedOf(random);
        converted[1] += convertedOf(random);
        long users = looks * 1250L;
        if (Math.min(converted[0], converted[1]) >= EarlyLook.FEWEST_OF_EITHER) {
          atALook |= look(converted[0], converted[1], users).verdict() != Verdict.NOT_SHOWN;
          atAnEnd |=
              new ScoreTest(
                          new ConversionCounts(users, converted[0]),
                          new ConversionCounts(users, converted[1]))
                      .pOfDifference(0)
                  < .1;
        }
      }
      always += atALook ? 1 : 0;
      end += atAnEnd ? 1 : 0;
    }
    assertThat(always).isLessThanOrEqualTo(119);
    assertThat(end).as("why looks need a method of their own").isGreaterThan(250);
  }

  /** Of 1250 users with a rate of 2 %, by the normal approximation of its 25. */
  private static long convertedOf(Random random) {
    return Math.max(0, Math.round(25 + Math.sqrt(24.5) * random.nextGaussian()));
  }
}
