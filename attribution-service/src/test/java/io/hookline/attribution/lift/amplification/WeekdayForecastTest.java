package io.hookline.attribution.lift.amplification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Interval;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeekdayForecastTest {

  /** A Monday. */
  private static final LocalDate FIRST = LocalDate.parse("2026-10-05");

  private static final double[] TWO_WEEKS = {2, 3, 1, 4, 5, 8, 6, 4, 3, 3, 4, 3, 10, 6};

  private static double counted(LocalDate day) {
    return TWO_WEEKS[(int) (day.toEpochDay() - FIRST.toEpochDay() + TWO_WEEKS.length)];
  }

  private static WeekdayForecast forecast(List<LocalDate> days, double leastVariance) {
    return WeekdayForecast.of(
        Brought.days(FIRST.minusDays(14), FIRST.minusDays(1)),
        days,
        WeekdayForecastTest::counted,
        leastVariance);
  }

  private static List<LocalDate> fridayToMonday() {
    return Brought.days(FIRST.plusDays(4), FIRST.plusDays(7));
  }

  /**
   * As numpy and scipy have it: least squares with a column for each weekday, and {@code s2 (4 + c'
   * inv(X'X) c)} with the quantile {@code t.ppf(.95, 7) = 1.8945786}.
   */
  @Test
  void isThatOfLeastSquaresWithAColumnForEachWeekday() {
    WeekdayForecast forecast = forecast(fridayToMonday(), 0);
    assertThat(forecast.expected()).isCloseTo(22, within(1e-9));
    assertThat(forecast.variance()).isCloseTo(6.857142857, within(1e-9));
    assertThat(forecast.degreesOfFreedom()).isEqualTo(7);
    Interval above = forecast.above(40, ConfidenceLevel.NINETY);
    assertThat(above.low()).isCloseTo(13.038828647, within(1e-8));
    assertThat(above.high()).isCloseTo(22.961171353, within(1e-8));
  }

  @Test
  void aWeekdayThatIsAskedTwiceIsLessSure() {
    List<LocalDate> mondayTwice =
        List.of(FIRST, FIRST.plusDays(4), FIRST.plusDays(5), FIRST.plusDays(6), FIRST.plusDays(7));
    WeekdayForecast forecast = forecast(mondayTwice, 0);
    assertThat(forecast.expected()).isCloseTo(25, within(1e-9));
    assertThat(forecast.variance()).isCloseTo(9.714285714, within(1e-9));
  }

  @Test
  void variesAtLeastAsCountsDo() {
    double least = LeastVariance.ofCounts(62, 14);
    assertThat(least).isEqualTo(4.5);
    Interval above = forecast(fridayToMonday(), least).above(40, ConfidenceLevel.NINETY);
    assertThat(above.low()).isCloseTo(8.155480791, within(1e-8));
    assertThat(above.high()).isCloseTo(27.844519209, within(1e-8));
    assertThat(LeastVariance.ofValues(3, 28, 9_000, 3)).isCloseTo(4 / 28.0 * 3_000, within(1e-9));
  }

  /** Where nothing is boosted 90 % of the intervals hold 0, of many orders and of few. */
  @Test
  void coversNothingWhereNothingHappened() {
    for (double mean : new double[] {0.3, 2, 20}) {
      Random random = new Random(20261005);
      int covered = 0;
      int posts = 4_000;
      for (int post = 0; post < posts; post++) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        for (LocalDate day = FIRST.minusDays(28); day.isBefore(FIRST.plusDays(14)); ) {
          double ofWeekday = mean * (1 + 0.4 * (day.getDayOfWeek().getValue() % 3 - 1));
          counts.put(day, poisson(random, ofWeekday));
          day = day.plusDays(1);
        }
        List<LocalDate> before = Brought.days(FIRST.minusDays(28), FIRST.minusDays(1));
        List<LocalDate> during = Brought.days(FIRST, FIRST.plusDays(13));
        double seen = before.stream().mapToInt(counts::get).sum();
        WeekdayForecast forecast =
            WeekdayForecast.of(
                before, during, counts::get, LeastVariance.ofCounts(seen, before.size()));
        double observed = during.stream().mapToInt(counts::get).sum();
        covered += forecast.above(observed, ConfidenceLevel.NINETY).contains(0) ? 1 : 0;
      }
      assertThat(covered / (double) posts).as("of a mean of %s a day", mean).isBetween(0.88, 0.96);
    }
  }

  /** Knuth's way. */
  private static int poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    int count = -1;
    for (double product = 1; product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
