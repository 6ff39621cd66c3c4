package io.hookline.creator.deal.leak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether a day has far more orders than a code's other days, by the 28 days before it. Their
 * square roots are compared, of which chance makes about the same of few orders and of many. The
 * spread is 1.4826 times the median absolute deviation from the median, which a few days of a
 * launch or an outage do not move, and at least what chance alone makes of steady orders, 1/2, and
 * 15 per cent of the median, which is less than a weekend makes.
 *
 * @param median orders of a usual day
 * @param most orders that are still usual
 * @param score how many spreads the day is above the median
 */
record Spike(BigDecimal median, BigDecimal most, BigDecimal score) {

  /** So many days before the day are looked at. */
  static final int DAYS = 28;

  /** A code that was used for a shorter time has no usual days yet. */
  static final int LEAST_DAYS = 14;

  /** On fewer orders there is no harm done. */
  static final int LEAST_ORDERS = 10;

  static final double SCORE = 4;

  private static final double CHANCE = 0.5;
  private static final double WEEK = 0.15;

  private static final double NORMAL = 1.4826;

  /**
   * @param before orders of each of the days before, also of those without any
   */
  static Optional<Spike> of(int[] before, int orders) {
    if (orders < LEAST_ORDERS || before.length < LEAST_DAYS) {
      return Optional.empty();
    }
    double[] roots = Arrays.stream(before).mapToDouble(Math::sqrt).toArray();
    double median = median(roots);
    double deviation = median(Arrays.stream(roots).map(root -> Math.abs(root - median)).toArray());
    double spread = Math.max(NORMAL * deviation, Math.max(CHANCE, WEEK * median));
    double score = (Math.sqrt(orders) - median) / spread;
    double most = median + SCORE * spread;
    return score < SCORE
        ? Optional.empty()
        : Optional.of(new Spike(shown(median * median), shown(most * most), shown(score)));
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
