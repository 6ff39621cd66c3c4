package io.hookline.reporting.judgement.goal;

import static io.hookline.reporting.judgement.goal.Histories.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static long week(LocalDate day) {
    return ChronoUnit.DAYS.between(LAST.minusDays(55), day) / 7;
  }

  private static Stands stands(String value) {
    return new Stands(LAST, new BigDecimal(value), null, null, BigDecimal.ONE, null);
  }

  @Test
  void likeWeeksGiveAForecastWithoutSpread() {
    Forecast forecast = Forecast.of(Shape.FLOW, stands("50"), Histories.of(56, day -> 10), 2, 0);
    assertThat(forecast.value()).isEqualByComparingTo("190");
    assertThat(forecast.low()).isEqualByComparingTo("190");
    assertThat(forecast.high()).isEqualByComparingTo("190");
    assertThat(forecast.degreesOfFreedom()).isEqualTo(7);
  }

  /** Weeks of 70 and 140 by turns: s = 37.42; t(7) = 2.3646; 2 weeks: s √(2 + 4/8) = 59.16. */
  @Test
  void theIntervalIsStudentsOfTheWeeks() {
    Forecast forecast =
        Forecast.of(
            Shape.FLOW, stands("0"), Histories.of(56, day -> week(day) % 2 == 0 ? 10 : 20), 2, 2);
    assertThat(forecast.value()).isEqualByComparingTo("210");
    assertThat(forecast.low()).isEqualByComparingTo("70.11");
    assertThat(forecast.high()).isEqualByComparingTo("349.89");
    assertThat(forecast.method()).isEqualTo(Forecast.Method.MEAN_OF_WEEKS);
  }

  /** What has never fallen does not fall below what stands. */
  @Test
  void whatNeverFellStays() {
    History wild = Histories.of(28, day -> week(day) % 4 == 0 ? 100 : 0);
    assertThat(Forecast.of(Shape.FLOW, stands("1000"), wild, 1, 0).low())
        .isEqualByComparingTo("1000");
    History falling = Histories.of(28, day -> week(day) % 4 == 0 ? 100 : -1);
    assertThat(Forecast.of(Shape.FLOW, stands("1000"), falling, 1, 0).low())
        .isLessThan(new BigDecimal("1000"));
  }

  @Test
  void aRateIsForecastOfItsNumeratorsAndDenominators() {
    History history = Histories.rate(56, day -> 5, day -> 100);
    Stands stands =
        new Stands(
            LAST,
            new BigDecimal("0.1"),
            new BigDecimal("70"),
            new BigDecimal("700"),
            BigDecimal.ONE,
            null);
    Forecast forecast = Forecast.of(Shape.RATE, stands, history, 1, 6);
    assertThat(forecast.value()).isEqualByComparingTo("0.075");
    assertThat(forecast.low()).isEqualByComparingTo("0.075");
    assertThat(forecast.method()).isEqualTo(Forecast.Method.RATIO_OF_WEEKS);
    assertThat(Forecast.of(Shape.RATE, Stands.NOTHING, history, 1, 6).value())
        .isEqualByComparingTo("0.05");
    assertThat(
            Forecast.of(Shape.RATE, Stands.NOTHING, Histories.rate(56, day -> 0, day -> 0), 1, 6))
        .isNull();
  }

  /** Of 1,000 brands whose days vary by half, the interval holds what came of 950. */
  @Test
  void theIntervalHoldsAsOftenAsItSays() {
    Random random = new Random(42);
    int held = 0;
    for (int brand = 0; brand < 1_000; brand++) {
      History history = Histories.of(56, day -> 100 + 50 * random.nextGaussian());
      double came = 0;
      for (int day = 0; day < 21; day++) {
        came += 100 + 50 * random.nextGaussian();
      }
      held += holds(Forecast.of(Shape.FLOW, stands("0"), history, 3, 2), came);
    }
    assertThat(held).isBetween(930, 970);
  }

  /** A day's luck lasts for days: the spread of days would hold 7 of 10. */
  @Test
  void itHoldsNearlyAsOftenWhereLuckLasts() {
    Random random = new Random(7);
    int held = 0;
    for (int brand = 0; brand < 1_000; brand++) {
      double[] luck = {0};
      History history = Histories.of(56, day -> 100 + next(luck, random));
      double came = 0;
      for (int day = 0; day < 21; day++) {
        came += 100 + next(luck, random);
      }
      held += holds(Forecast.of(Shape.FLOW, stands("0"), history, 3, 2), came);
    }
    assertThat(held).isBetween(880, 970);
  }

  /** Three posts a week, of which single ones bring most: what is missed is more than was said. */
  @Test
  void itHoldsFewerWhereSinglePostsBringMost() {
    Random random = new Random(11);
    int held = 0;
    for (int brand = 0; brand < 1_000; brand++) {
      double[] left = {0};
      for (int day = 0; day < 30; day++) {
        views(left, random);
      }
      History history = Histories.of(56, day -> views(left, random));
      double came = 0;
      for (int day = 0; day < 21; day++) {
        came += views(left, random);
      }
      held += holds(Forecast.of(Shape.FLOW, stands("0"), history, 3, 2), came);
    }
    assertThat(held).isBetween(880, 940);
  }

  /** Half of what a post still brings comes on each day. */
  private static double views(double[] left, Random random) {
    left[0] += random.nextInt(7) < 3 ? 1_000 * Math.exp(random.nextGaussian()) : 0;
    left[0] /= 2;
    return left[0];
  }

  private static double next(double[] luck, Random random) {
    luck[0] = 0.6 * luck[0] + 30 * random.nextGaussian();
    return luck[0];
  }

  private static int holds(Forecast forecast, double came) {
    boolean inside = forecast.low().doubleValue() <= came && came <= forecast.high().doubleValue();
    return inside ? 1 : 0;
  }
}
