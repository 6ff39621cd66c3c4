package io.hookline.reporting.judgement.goal;

import static io.hookline.reporting.judgement.goal.Histories.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

  private static final LocalDate FIRST = LAST.minusDays(55);

  private static long week(LocalDate day) {
    return ChronoUnit.DAYS.between(FIRST, day) / 7;
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
    assertThat(forecast.degreesOfFreedom()).isEqualTo(6);
  }

  /**
   * Weeks of 70 and 140 by turns: least squares see a slope of 10/3 with s² = 14000/9, of which 3 %
   * of the mean keep 0.2113; 2 weeks begin 5 from the middle, so that 210 + 10 * 0.7044 comes; t(6)
   * = 2.4469, and the variance is s² (2 + 4/8) + 100 * 0.2113 s²/42.
   */
  @Test
  void theIntervalIsStudentsOfTheWeeks() {
    Forecast forecast =
        Forecast.of(
            Shape.FLOW, stands("0"), Histories.of(56, day -> week(day) % 2 == 0 ? 10 : 20), 2, 2);
    assertThat(forecast.value()).isEqualByComparingTo("217.04");
    assertThat(forecast.low()).isEqualByComparingTo("49.80");
    assertThat(forecast.high()).isEqualByComparingTo("384.29");
    assertThat(forecast.method()).isEqualTo(Forecast.Method.MEAN_OF_WEEKS);
  }

  /** Weeks of 700, 770 ... 1,190: three more are 1,260, 1,330 and 1,400. */
  @Test
  void whatGrowsByTheSameEachWeekGoesOn() {
    Forecast forecast =
        Forecast.of(Shape.FLOW, stands("0"), Histories.of(56, day -> 100 + 10 * week(day)), 3, 0);
    assertThat(forecast.value()).isEqualByComparingTo("3990");
    assertThat(forecast.low()).isEqualByComparingTo("3990");
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

  /** Of 1,000 brands whose days vary by half, the interval holds what came of 950 and more. */
  @ParameterizedTest
  @CsvSource({"8, 3", "8, 8", "8, 26", "4, 3", "4, 8", "4, 26"})
  void theIntervalHoldsAsOftenAsItSays(int history, int ahead) {
    Random random = new Random(42);
    assertThat(held(1_000, history, ahead, day -> 100 + 50 * random.nextGaussian()))
        .isBetween(940, 985);
  }

  /** Without a trend it would hold 0 to 810 of these, and 0 to 410 where days vary by a tenth. */
  @ParameterizedTest
  @CsvSource({"8, 3", "8, 8", "8, 26", "4, 3", "4, 8", "4, 26"})
  void itHoldsAsOftenWhereEachDayGrowsByAHundredthOfTheStartingLevel(int history, int ahead) {
    Random random = new Random(43);
    assertThat(held(1_000, history, ahead, day -> 100 + day + 50 * random.nextGaussian()))
        .isBetween(890, 980);
    assertThat(held(1_000, history, ahead, day -> 100 + day + 10 * random.nextGaussian()))
        .isBetween(915, 980);
  }

  /** A season of a year that moves weeks by 30 %; without a trend it would hold 770. */
  @Test
  void itHoldsAsOftenInAnySeason() {
    Random random = new Random(44);
    int held = 0;
    for (int brand = 0; brand < 1_000; brand++) {
      double begin = 2 * Math.PI * random.nextDouble();
      held +=
          held(
              1,
              8,
              3,
              day ->
                  100
                      + 30 * Math.sin(begin + 2 * Math.PI * day / 365)
                      + 30 * random.nextGaussian());
    }
    assertThat(held).isBetween(930, 975);
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

  /**
   * Of how many brands it came as it was forecast.
   *
   * @param weeks of the history
   * @param ahead weeks that came after it
   * @param value of a day, by how many days it is after the first of the history
   */
  private static int held(int brands, int weeks, int ahead, IntToDoubleFunction value) {
    int held = 0;
    int days = 7 * weeks;
    LocalDate first = LAST.minusDays(days - 1L);
    for (int brand = 0; brand < brands; brand++) {
      History history =
          Histories.of(days, day -> value.applyAsDouble((int) ChronoUnit.DAYS.between(first, day)));
      double came = IntStream.range(days, days + 7 * ahead).mapToDouble(value::applyAsDouble).sum();
      held += holds(Forecast.of(Shape.FLOW, stands("0"), history, ahead, 2), came);
    }
    return held;
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
