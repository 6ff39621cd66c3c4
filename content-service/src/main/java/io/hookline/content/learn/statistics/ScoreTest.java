package io.hookline.content.learn.statistics;

import java.util.function.DoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Compares two proportions once, when all data are in. Test, interval of the difference and
 * interval of the ratio are one thing, the score statistic asked for different hypotheses: where
 * the test says that there is a difference neither interval has "none" in it, and the other way
 * round.
 *
 * <p>Source: O. Miettinen and M. Nurminen, "Comparative analysis of two rates", Statistics in
 * Medicine 4 (1985) 213-226; method 6 of R. G. Newcombe, "Interval estimation for the difference
 * between independent proportions", Statistics in Medicine 17 (1998) 873-890. Trials have to be
 * independent; looked at more than once it finds differences that are not there, see {@link
 * AnytimeTest}.
 */
public final class ScoreTest {

  public static final String NAME = "Miettinen-Nurminen score test and interval";
  public static final String SOURCE =
      "Miettinen and Nurminen, Statistics in Medicine 4 (1985) 213-226";

  private static final double HIGHEST_RATIO = 1e9;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final Counts control;
  private final Counts variant;
  private final double critical;

  /**
   * @param confidence of the intervals, between 0 and 1
   * @throws IllegalArgumentException without trials of both
   */
  public ScoreTest(Counts control, Counts variant, double confidence) {
    if (control.trials() == 0 || variant.trials() == 0) {
      throw new IllegalArgumentException("Nothing was tried.");
    }
    this.control = control;
    this.variant = variant;
    this.critical = NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
  }

  /** How probable a difference as large as this one would be if there were none; from 0 to 1. */
  public double pValue() {
    return 2 * NORMAL.survivalProbability(Math.abs(z(Relation.EQUAL)));
  }

  /** The variant's rate less the control's, from -1 to 1. */
  public Estimate difference() {
    double seen = variant.rate() - control.rate();
    return new Estimate(
        seen,
        new Interval(bound(seen, -1, Relation::difference), bound(seen, 1, Relation::difference)));
  }

  /**
   * The variant's rate by the control's, from 0 on; without any success of the control unbounded.
   */
  public Estimate ratio() {
    double seen = variant.rate() / control.rate();
    double start = Double.isFinite(seen) ? seen : Double.isNaN(seen) ? 1 : HIGHEST_RATIO;
    double high =
        control.successes() == 0
            ? Double.POSITIVE_INFINITY
            : bound(start, HIGHEST_RATIO, Relation::ratio);
    double low = variant.successes() == 0 ? 0 : bound(start, 0, Relation::ratio);
    return new Estimate(seen, new Interval(low, high));
  }

  private double bound(double seen, double limit, DoubleFunction<Relation> hypothesis) {
    if (seen == limit) {
      return limit;
    }
    return Roots.edge(seen, limit, value -> Math.abs(z(hypothesis.apply(value))) <= critical);
  }

  /** By how many standard errors the data are off what the relation lets expect. */
  private double z(Relation relation) {
    double p =
        relation.fitted(
            control.successes(), control.trials(), variant.successes(), variant.trials());
    double q = relation.variant(p);
    double trials = (double) control.trials() + variant.trials();
    double variance =
        (q * (1 - q) / variant.trials()
                + relation.ratio() * relation.ratio() * p * (1 - p) / control.trials())
            * trials
            / (trials - 1);
    double off = variant.rate() - relation.ratio() * control.rate() - relation.shift();
    return off == 0 ? 0 : off / Math.sqrt(variance);
  }
}
