package io.hookline.reporting.judgement.anomaly;

import java.util.Arrays;

/** Figures that a few odd days do not move. */
final class Robust {

  /** Makes the median of absolute deviations the standard deviation of a normal distribution. */
  private static final double NORMAL = 1.4826;

  private Robust() {}

  /** The middle one; NaN of none. */
  static double median(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /**
   * The spread of what is left when the centre is taken off.
   *
   * @param fitted how many centres were taken from these days themselves, which brings them nearer
   */
  static double spread(double[] residuals, int fitted) {
    double[] apart = Arrays.stream(residuals).map(Math::abs).toArray();
    double free = Math.max(1, residuals.length - fitted);
    return median(apart) * NORMAL * Math.sqrt(residuals.length / free);
  }
}
