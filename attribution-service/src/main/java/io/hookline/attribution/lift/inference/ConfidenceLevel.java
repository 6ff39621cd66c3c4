package io.hookline.attribution.lift.inference;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * In how many of many studies an interval holds the true effect.
 *
 * @param value from 0.5 up to below 1; 0.9 as ad platforms have it, 0.95 on request
 */
public record ConfidenceLevel(double value) {

  public static final ConfidenceLevel NINETY = new ConfidenceLevel(0.9);
  public static final ConfidenceLevel NINETY_FIVE = new ConfidenceLevel(0.95);

  private static final double DECIMALS = 1e12;

  public ConfidenceLevel {
    if (!(value >= 0.5 && value < 1)) {
      throw new IllegalArgumentException("A level is from 0.5 up to below 1, not " + value);
    }
  }

  /**
   * The share of studies without effect that find one: 1 - level. Rounded to twelve decimals, so
   * that a p of 0.05 is not below 1 - 0.95.
   */
  public double alpha() {
    return Math.rint((1 - value) * DECIMALS) / DECIMALS;
  }

  /** The level of each of so many comparisons that is this level for all of them (Bonferroni). */
  public ConfidenceLevel sharedBy(int comparisons) {
    return new ConfidenceLevel(1 - alpha() / comparisons);
  }

  /** The two-sided quantile of the standard normal distribution. */
  double normalQuantile() {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability(alpha() / 2);
  }
}
