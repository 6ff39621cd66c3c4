package io.hookline.content.learn.statistics;

import java.util.List;

/**
 * Whether the mean of pairs' effects is 0, looked at after each pair if one likes: Student's test
 * for peeking. What pairs differ by is not known in advance, and need not be: it is judged from the
 * pairs themselves.
 *
 * <p>Source: H. Wang and A. Ramdas, "Anytime-valid t-tests and confidence sequences for Gaussian
 * means with unknown variance" (2023, revised 2024), arXiv 2310.03722: the test martingale with a
 * Gaussian mixture over the mean by its standard deviation, after T. L. Lai, Annals of Statistics 4
 * (1976) 265-280. With n effects, their sum S and sum of squares V the stake is
 *
 * <pre>sqrt(c2 / (n + c2)) * (1 - S^2 / ((n + c2) V)) ^ (-n / 2)</pre>
 *
 * <p>which is 1 for one pair. Exact for effects from a normal distribution, and for few pairs, too.
 * The decision and the interval are of the highest stake so far.
 */
public final class AnytimeMean {

  public static final String NAME = "Anytime-valid t-test of the pairs and its confidence sequence";
  public static final String SOURCE = "Wang and Ramdas (2024), arXiv 2310.03722";

  /**
   * Of how many pairs' worth the expectation is that the mean lies within 0.7 standard deviations;
   * it decides how soon a difference is found, never how often one is found that is not there.
   */
  private static final double EXPECTED = 2;

  private final double[] effects;
  private final double level;

  /**
   * @param effects in the order in which the pairs were complete
   * @param confidence of the interval at all looks together, between 0 and 1
   */
  public AnytimeMean(List<PairEffect> effects, double confidence) {
    this.effects = effects.stream().mapToDouble(PairEffect::logRatio).toArray();
    this.level = 1 - confidence;
  }

  /** A p-value that holds at whatever look it is read; from 0 to 1. */
  public double pValue() {
    return 1 / highest(0);
  }

  /** Whether this mean is not ruled out. */
  public boolean allows(double mean) {
    return 1 / highest(mean) > level;
  }

  /** The plain mean of the effects. */
  public double mean() {
    double sum = 0;
    for (double effect : effects) {
      sum += effect;
    }
    return sum / effects.length;
  }

  /**
   * The means that no look has ruled out; null when each has been by one, and unbounded while there
   * are too few pairs.
   */
  public Interval interval() {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < effects.length; i++) {
      sum += effects[i];
      squares += effects[i] * effects[i];
      double n = i + 1;
      double reach = reach(n, Math.max(0, squares - sum * sum / n));
      low = Math.max(low, sum / n - reach);
      high = Math.min(high, sum / n + reach);
    }
    return low > high ? null : new Interval(low, high);
  }

  /**
   * How far from the mean of n effects a mean is ruled out.
   *
   * @param spread the sum of squares around their mean
   */
  private double reach(double n, double spread) {
    double ratio = EXPECTED / (n + EXPECTED);
    double most = Math.pow((n + EXPECTED) / (level * level * EXPECTED), 1 / n);
    return most * ratio >= 1
        ? Double.POSITIVE_INFINITY
        : Math.sqrt(spread * (most - 1) / (1 - most * ratio) / n);
  }

  private double highest(double mean) {
    double highest = 1;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < effects.length; i++) {
      double off = effects[i] - mean;
      sum += off;
      squares += off * off;
      double n = i + 1;
      if (squares > 0) {
        double left = 1 - sum * sum / ((n + EXPECTED) * squares);
        double stake = Math.sqrt(EXPECTED / (n + EXPECTED)) * Math.pow(left, -n / 2);
        highest = Math.max(highest, stake);
      }
    }
    return highest;
  }
}
