package io.hookline.content.learn.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How much has to be tried to find a difference that is worth finding. */
public final class SampleSize {

  private static final double MOST = 1e15;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double alpha;
  private final double power;

  /**
   * @param confidence of the test, between 0 and 1
   * @param power probability that a difference of this size is found, between 0 and 1
   */
  public SampleSize(double confidence, double power) {
    this.alpha = 1 - confidence;
    this.power = power;
  }

  /**
   * Trials of each arm for a test at the end.
   *
   * <p>Source: J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd edition (1981),
   * formula 3.14, without correction for continuity; the same as {@code power.prop.test} in R.
   *
   * @param control the control's rate, between 0 and 1, as the variant's
   * @throws IllegalArgumentException for equal rates
   */
  public double fixed(double control, double variant) {
    requireDifferent(control, variant);
    double mean = (control + variant) / 2;
    double root =
        NORMAL.inverseCumulativeProbability(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean))
            + NORMAL.inverseCumulativeProbability(power)
                * Math.sqrt(control * (1 - control) + variant * (1 - variant));
    double apart = variant - control;
    return root * root / (apart * apart);
  }

  /**
   * Trials of each arm for {@link AnytimeTest}, at most: at that size the last look alone has the
   * power, and an earlier one may have found the difference.
   *
   * <p>Derivation: with normal log odds ratios the stake of its bets is a mixture with the variance
   * t of {@link Blocks#EXPECTED}; with the information I of n trials it exceeds 1 / alpha where the
   * standardized difference exceeds sqrt((1 + 1 / (t I)) (ln(1 + t I) - 2 ln alpha)). Source of the
   * boundary: H. Robbins, Annals of Mathematical Statistics 41 (1970) 1397-1409.
   *
   * @param control the control's rate, between 0 and 1, as the variant's
   * @throws IllegalArgumentException for equal rates
   */
  public double sequential(double control, double variant) {
    requireDifferent(control, variant);
    double apart = Math.abs(logit(variant) - logit(control));
    double perTrial = 1 / (1 / (control * (1 - control)) + 1 / (variant * (1 - variant)));
    double needed = NORMAL.inverseCumulativeProbability(power);
    return Roots.edge(
        1, MOST, n -> apart * Math.sqrt(n * perTrial) - boundary(n * perTrial) < needed);
  }

  /**
   * Pairs for a test at the end, with effects that are normal around their mean.
   *
   * <p>Source: W. C. Guenther, "Sample size formulas for normal theory t tests", The American
   * Statistician 35 (1981) 243-244.
   *
   * @param effect the mean log ratio that is worth finding, not 0
   * @param spread standard deviation of the pairs' log ratios, above 0
   */
  public double pairs(double effect, double spread) {
    double quantile = NORMAL.inverseCumulativeProbability(1 - alpha / 2);
    double root = (quantile + NORMAL.inverseCumulativeProbability(power)) * spread / effect;
    return root * root + quantile * quantile / 2;
  }

  private double boundary(double information) {
    double spread = Blocks.EXPECTED * Blocks.EXPECTED * information;
    return Math.sqrt((1 + 1 / spread) * (Math.log1p(spread) - 2 * Math.log(alpha)));
  }

  private static void requireDifferent(double control, double variant) {
    if (control == variant) {
      throw new IllegalArgumentException("No size finds a difference of nothing.");
    }
  }

  private static double logit(double rate) {
    return Math.log(rate / (1 - rate));
  }
}
