package io.hookline.attribution.lift.geo;

import io.hookline.attribution.lift.inference.Refused;
import io.hookline.attribution.lift.study.StudyCell;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.synthetic.DailyByRegion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Regions' days of a stretch.
 *
 * @param until behind the last day
 */
record RegionFigures(
    LocalDate from, LocalDate until, Map<String, Map<LocalDate, BigDecimal>> byRegion) {

  /**
   * As the statistics take them.
   *
   * @throws Refused where a region lacks a day, or never changes
   */
  DailyByRegion daily() {
    return DailyByRegion.of(from, until, byRegion);
  }

  /** Of a region that lacks no day. */
  double[] of(String region) {
    Map<LocalDate, BigDecimal> days = byRegion.get(region);
    return from.datesUntil(until).mapToDouble(day -> days.get(day).doubleValue()).toArray();
  }

  /** The mean of all untreated regions but one, day by day. */
  double[] meanOfControlsBut(String region, StudyDesign design) {
    Set<String> out = new HashSet<>(design.regions().excluded());
    design.regions().cells().forEach(cell -> out.addAll(cell.regions()));
    out.add(region);
    List<double[]> others =
        byRegion.keySet().stream().filter(other -> !out.contains(other)).map(this::of).toList();
    double[] mean = new double[(int) from.datesUntil(until).count()];
    for (double[] other : others) {
      for (int t = 0; t < mean.length; t++) {
        mean[t] += other[t] / others.size();
      }
    }
    return mean;
  }

  /** What the regions of a cell did from a day on, all together. */
  BigDecimal sum(StudyCell cell, LocalDate since) {
    return cell.regions().stream()
        .map(region -> byRegion.getOrDefault(region, Map.of()))
        .map(days -> sum(days, since))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(Map<LocalDate, BigDecimal> days, LocalDate since) {
    Collection<BigDecimal> values =
        days.entrySet().stream()
            .filter(day -> !day.getKey().isBefore(since))
            .map(Map.Entry::getValue)
            .toList();
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
