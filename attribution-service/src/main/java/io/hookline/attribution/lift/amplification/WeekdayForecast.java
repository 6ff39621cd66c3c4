package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What some days would bring if they were like the days before: of each weekday the mean.
 *
 * <p>With n days before in k weekdays, the spread of a day is s2 = sum of squared deviations from
 * the weekday's mean / (n - k). The sum of M new days, m_w of weekday w, of which n_w are known,
 * has the variance s2 (M + sum over w of m_w2 / n_w) around the forecast, and the forecast's
 * interval is that of Student's t with n - k degrees of freedom: the prediction interval of a sum
 * of further observations in a one-way layout (Draper and Smith, Applied Regression Analysis, 3rd
 * ed. 1998, sections 1.4 and 14.1). Days are taken as independent.
 *
 * @param expected sum over the days
 * @param variance of the sum of the days around it
 */
record WeekdayForecast(double expected, double variance, int degreesOfFreedom) {

  /**
   * @param before at least one day of each weekday of the days, and more days than weekdays
   * @param leastVariance of a day: few counts may all be alike by chance
   */
  static WeekdayForecast of(
      List<LocalDate> before,
      Collection<LocalDate> days,
      ToDoubleFunction<LocalDate> counted,
      double leastVariance) {
    Map<DayOfWeek, List<Double>> known = new EnumMap<>(DayOfWeek.class);
    before.forEach(
        day ->
            known
                .computeIfAbsent(day.getDayOfWeek(), first -> new ArrayList<>())
                .add(counted.applyAsDouble(day)));
    Map<DayOfWeek, Double> means = new EnumMap<>(DayOfWeek.class);
    known.forEach((weekday, counts) -> means.put(weekday, mean(counts)));
    double squares = 0;
    for (LocalDate day : before) {
      double off = counted.applyAsDouble(day) - means.get(day.getDayOfWeek());
      squares += off * off;
    }
    int freedom = before.size() - known.size();
    double ofDay = Math.max(squares / freedom, leastVariance);
    Map<DayOfWeek, Integer> asked = new EnumMap<>(DayOfWeek.class);
    days.forEach(day -> asked.merge(day.getDayOfWeek(), 1, Integer::sum));
    double expected = 0;
    double terms = days.size();
    for (Map.Entry<DayOfWeek, Integer> weekday : asked.entrySet()) {
      double times = weekday.getValue();
      expected += times * means.get(weekday.getKey());
      terms += times * times / known.get(weekday.getKey()).size();
    }
    return new WeekdayForecast(expected, ofDay * terms, freedom);
  }

  private static double mean(List<Double> counts) {
    return counts.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** By how much the days were above it, and what that may be. */
  Interval above(double observed, ConfidenceLevel level) {
    double half =
        TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(level.alpha() / 2)
            * Math.sqrt(variance);
    return new Interval(observed - expected - half, observed - expected + half);
  }
}
