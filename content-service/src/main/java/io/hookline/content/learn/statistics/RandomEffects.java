package io.hookline.content.learn.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Pools the effects of several pairs that differ by more than chance within each pair: each has an
 * effect of its own, spread around a mean with the variance tau squared.
 *
 * <ul>
 *   <li>Tau squared: R. C. Paule and J. Mandel, "Consensus values and weighting factors", Journal
 *       of Research of the National Bureau of Standards 87 (1982) 377-385; found by R. DerSimonian
 *       and R. Kacker, Contemporary Clinical Trials 28 (2007) 105-114, as the value for which the
 *       weighted squares sum to their degrees of freedom; 0 when they never exceed them.
 *   <li>Interval of the mean: J. Hartung and G. Knapp, Statistics in Medicine 20 (2001) 3875-3889;
 *       K. Sidik and J. N. Jonkman, Statistics in Medicine 21 (2002) 3153-3159; never narrower than
 *       without their factor, as C. Röver, G. Knapp and T. Friede advise for few pairs, BMC Medical
 *       Research Methodology 15 (2015) 99. Student's quantile with k - 1 degrees of freedom.
 *   <li>Prediction of the next pair's effect: J. P. T. Higgins, S. G. Thompson and D. J.
 *       Spiegelhalter, Journal of the Royal Statistical Society A 172 (2009) 137-159, with k - 1
 *       degrees of freedom as in C. Partlett and R. D. Riley, Statistics in Medicine 36 (2017)
 *       301-317.
 * </ul>
 */
public final class RandomEffects {

  public static final String NAME =
      "Random effects by Paule and Mandel, interval by Hartung, Knapp, Sidik and Jonkman";
  public static final String SOURCE =
      "Paule and Mandel, Journal of Research of the NBS 87 (1982) 377-385; Hartung and Knapp,"
          + " Statistics in Medicine 20 (2001) 3875-3889; Röver, Knapp and Friede, BMC Medical"
          + " Research Methodology 15 (2015) 99";

  private final List<PairEffect> effects;
  private final double confidence;
  private final double tauSquared;
  private final double mean;
  private final double standardError;

  /**
   * @param effects of two pairs at least
   * @param confidence of the intervals, between 0 and 1
   * @throws IllegalArgumentException for fewer than two pairs
   */
  public RandomEffects(List<PairEffect> effects, double confidence) {
    if (effects.size() < 2) {
      throw new IllegalArgumentException("One pair says nothing of how pairs differ.");
    }
    this.effects = List.copyOf(effects);
    this.confidence = confidence;
    this.tauSquared = pauleMandel();
    this.mean = mean(tauSquared);
    double factor = Math.max(1, squares(tauSquared) / degrees());
    this.standardError = Math.sqrt(factor / weights(tauSquared));
  }

  /** Variance of the pairs' own effects, not negative. */
  public double tauSquared() {
    return tauSquared;
  }

  /** The mean effect. */
  public Estimate mean() {
    return new Estimate(mean, around(standardError));
  }

  /** Where the effect of one further pair lies. */
  public Interval prediction() {
    return around(Math.sqrt(tauSquared + standardError * standardError));
  }

  /** How probable a mean as far from 0 would be if it were 0; from 0 to 1. */
  public double pValue() {
    return 2 * student().survivalProbability(Math.abs(mean) / standardError);
  }

  /**
   * Which part of what pairs differ by is not chance within them, from 0 to 1. Source: J. P. T.
   * Higgins and S. G. Thompson, Statistics in Medicine 21 (2002) 1539-1558, in its general form:
   * tau squared by itself and the typical variance within a pair.
   */
  public double heterogeneity() {
    double weights = weights(0);
    double typical =
        degrees() * weights / (weights * weights - sum(e -> 1 / (e.variance() * e.variance())));
    return tauSquared / (tauSquared + typical);
  }

  private Interval around(double error) {
    double reach = student().inverseSurvivalProbability((1 - confidence) / 2) * error;
    return new Interval(mean - reach, mean + reach);
  }

  private double pauleMandel() {
    if (squares(0) <= degrees()) {
      return 0;
    }
    double high = 1;
    while (squares(high) > degrees()) {
      high *= 2;
    }
    return Roots.edge(0, high, tau -> squares(tau) > degrees());
  }

  private TDistribution student() {
    return TDistribution.of(degrees());
  }

  private int degrees() {
    return effects.size() - 1;
  }

  private double weights(double tau) {
    return sum(effect -> 1 / (effect.variance() + tau));
  }

  private double mean(double tau) {
    return sum(effect -> effect.logRatio() / (effect.variance() + tau)) / weights(tau);
  }

  private double squares(double tau) {
    double center = mean(tau);
    return sum(
        effect -> {
          double off = effect.logRatio() - center;
          return off * off / (effect.variance() + tau);
        });
  }

  private double sum(ToDoubleFunction<PairEffect> part) {
    return effects.stream().mapToDouble(part).sum();
  }
}
