package io.hookline.creator.deal.leak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether a day has far more orders than a code's other days. Median and median absolute deviation
 * of the 28 days before it are what a few days of a launch or an outage do not move. The spread is
 * 1.4826 times the deviation, which is a normal distribution's standard deviation, and at least the
 * square root of the median and at least 1, because counts vary by that much by chance alone.
 *
 * @param median of the days before
 * @param score how many spreads the day is above the median
 */
record Spike(BigDecimal median, BigDecimal spread, BigDecimal score) {

  /** So many days before the day are looked at. */
  static final int DAYS = 28;

  /** A code that was used for a shorter time has no usual days yet. */
  static final int LEAST_DAYS = 14;

  /** On fewer orders there is no harm done. */
  static final int LEAST_ORDERS = 10;

  static final double SCORE = 5;

  private static final double NORMAL = 1.4826;

  /**
   * @param before orders of each of the days before, also of those without any
   */
  static Optional<Spike> of(int[] before, int orders) {
    if (orders < LEAST_ORDERS || before.length < LEAST_DAYS) {
      return Optional.empty();
    }
    double median = median(Arrays.stream(before).asDoubleStream().toArray());
    double deviation =
        median(Arrays.stream(before).mapToDouble(n -> Math.abs(n - median)).toArray());
    double spread = Math.max(NORMAL * deviation, Math.sqrt(Math.max(median, 1)));
    double score = (orders - median) / spread;
    return score < SCORE
        ? Optional.empty()
        : Optional.of(new Spike(shown(median), shown(spread), shown(score)));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  private static BigDecimal shown(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
