package io.hookline.attribution.lift.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a cell would have been without treatment.
 *
 * @param weights of the regions that have any, the largest first; they sum to 1
 * @param l2 root of the sum of squared gaps before the study, in the series' unit
 * @param scaledL2 l2 by that of equal weights for all regions: 0 fits perfectly, 1 is no better
 *     than the plain mean
 */
public record SyntheticControl(
    Map<String, Double> weights, double l2, double scaledL2, List<Day> days) {

  /**
   * @param actual mean of the cell's regions
   * @param synthetic the weighted mean of untreated ones, at the cell's height before the study
   */
  public record Day(LocalDate day, double actual, double synthetic) {}
}
