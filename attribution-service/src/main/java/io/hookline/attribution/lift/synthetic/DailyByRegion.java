package io.hookline.attribution.lift.synthetic;

import io.hookline.attribution.lift.inference.Refusal;
import io.hookline.attribution.lift.inference.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One number for each region and each day of a period: conversions, or value in minor units of one
 * currency. Whether a day without a row is a day of 0 is the caller's knowledge; here it is
 * refused.
 */
public final class DailyByRegion {

  private final LocalDate from;
  private final int days;
  private final Map<String, double[]> series;

  private DailyByRegion(LocalDate from, int days, Map<String, double[]> series) {
    this.from = from;
    this.days = days;
    this.series = series;
  }

  /**
   * Days outside of the period are left out.
   *
   * @param until the day after the last
   * @throws Refused where a region lacks a day, has no finite number for it, or never changes
   */
  public static DailyByRegion of(
      LocalDate from,
      LocalDate until,
      Map<String, ? extends Map<LocalDate, ? extends Number>> byRegion) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    Map<String, double[]> series = new LinkedHashMap<>();
    byRegion.keySet().stream()
        .sorted()
        .forEach(region -> series.put(region, series(region, from, days, byRegion.get(region))));
    return new DailyByRegion(from, days, series);
  }

  LocalDate from() {
    return from;
  }

  int days() {
    return days;
  }

  Set<String> regions() {
    return series.keySet();
  }

  double[] of(String region) {
    return series.get(region);
  }

  /** The mean of some regions on each day. */
  double[] mean(Set<String> regions) {
    double[] mean = new double[days];
    for (String region : regions) {
      double[] one = series.get(region);
      for (int t = 0; t < days; t++) {
        mean[t] += one[t] / regions.size();
      }
    }
    return mean;
  }

  private static double[] series(
      String region, LocalDate from, int days, Map<LocalDate, ? extends Number> values) {
    double[] series = new double[days];
    for (int t = 0; t < days; t++) {
      Number value = values.get(from.plusDays(t));
      if (value == null || !Double.isFinite(value.doubleValue())) {
        throw new Refused(
            Refusal.MISSING_DAY, region + " has no number for " + from.plusDays(t) + ".");
      }
      series[t] = value.doubleValue();
    }
    if (Arrays.stream(series).allMatch(value -> value == series[0])) {
      throw new Refused(
          Refusal.CONSTANT_SERIES, region + " is the same on all days; leave it out.");
    }
    return series;
  }
}
