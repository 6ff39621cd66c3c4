package io.hookline.attribution.lift.synthetic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Regions as a shop sees them: of different sizes, with a weekly rhythm, moved by what moves all of
 * them more or less, and each with noise that lasts some days.
 */
public final class SimulatedRegions {

  public static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  private final Map<String, double[]> series = new TreeMap<>();

  public SimulatedRegions(Random random, int regions, int days) {
    double[] common = common(random, days);
    for (int i = 0; i < regions; i++) {
      series.put(name(i), region(random, common));
    }
  }

  public static String name(int region) {
    return String.format("region %03d", region);
  }

  private static double[] common(Random random, int days) {
    double[] common = new double[days];
    for (int t = 1; t < days; t++) {
      common[t] = 0.8 * common[t - 1] + 0.02 * random.nextGaussian();
    }
    return common;
  }

  private static double[] region(Random random, double[] common) {
    double size = 1000 * Math.exp(0.5 * random.nextGaussian());
    double sensitivity = 1 + 0.3 * random.nextGaussian();
    double rhythm = 0.15 + 0.03 * random.nextGaussian();
    double noise = 0;
    double[] region = new double[common.length];
    for (int t = 0; t < region.length; t++) {
      noise = 0.3 * noise + 0.04 * random.nextGaussian();
      double week = rhythm * Math.sin(2 * Math.PI * t / 7);
      region[t] = size * (1 + week + sensitivity * common[t] + noise);
    }
    return region;
  }

  /**
   * Lets a treatment multiply some regions from a day on.
   *
   * @return its mean effect per region and day
   */
  public double treat(Set<String> regions, int start, double lift) {
    double effect = 0;
    for (String region : regions) {
      double[] days = series.get(region);
      for (int t = start; t < days.length; t++) {
        effect += lift * days[t] / (days.length - start) / regions.size();
        days[t] *= 1 + lift;
      }
    }
    return effect;
  }

  /** Adds an amount to some regions on each day from one on. */
  void add(Set<String> regions, int start, double amount) {
    for (String region : regions) {
      double[] days = series.get(region);
      for (int t = start; t < days.length; t++) {
        days[t] += amount;
      }
    }
  }

  /** Lets nothing happen in some regions before a day. */
  void silence(Set<String> regions, int until) {
    regions.forEach(region -> Arrays.fill(series.get(region), 0, until, 0));
  }

  void multiply(double factor) {
    series.replaceAll((region, days) -> Arrays.stream(days).map(day -> day * factor).toArray());
  }

  public DailyByRegion days() {
    return days(0, series.values().iterator().next().length);
  }

  DailyByRegion days(int from, int until) {
    Map<String, Map<LocalDate, Double>> rows = new HashMap<>();
    series.forEach(
        (region, days) -> {
          Map<LocalDate, Double> row = new HashMap<>();
          for (int t = 0; t < days.length; t++) {
            row.put(FIRST.plusDays(t), days[t]);
          }
          rows.put(region, row);
        });
    return DailyByRegion.of(FIRST.plusDays(from), FIRST.plusDays(until), rows);
  }
}
