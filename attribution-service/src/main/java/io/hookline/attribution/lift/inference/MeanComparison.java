package io.hookline.attribution.lift.inference;

import java.util.function.DoubleUnaryOperator;

/**
 * Compares the means of two arms by one test; each interval is that test asked for other effects.
 */
final class MeanComparison {

  private static final double HIGHEST_RATIO = 1e9;

  private final ArmMean treated;
  private final ArmMean control;
  private final TwoSidedTest test;

  MeanComparison(ArmMean treated, ArmMean control, TwoSidedTest test) {
    this.treated = treated;
    this.control = control;
    this.test = test;
  }

  Lift at(Method method, ConfidenceLevel level) {
    double p = pOfDifference(0);
    Estimate absolute = absolute(level);
    return new Lift(
        method,
        level,
        p,
        Verdict.of(absolute.value(), p, level),
        absolute,
        relative(level),
        absolute.times(treated.users()));
  }

  /** m_t - m_c, in the means' unit. */
  Estimate absolute(ConfidenceLevel level) {
    double seen = treated.mean() - control.mean();
    return new Estimate(
        seen, new Inversion(this::pOfDifference, level, 0).around(seen, Math.sqrt(variance(1))));
  }

  /**
   * m_t / m_c - 1. Its interval is Fieller's: a ratio is kept where m_t - ratio m_c may be 0.
   * Chosen before the delta method since its question for the ratio 1 is the test of the difference
   * itself, so that both always agree.
   *
   * <p>Source: E. C. Fieller, JRSS B 16 (1954) 175-185.
   */
  Figure relative(ConfidenceLevel level) {
    if (control.mean() <= 0) {
      return Figure.missing(Absence.NOTHING_IN_CONTROL);
    }
    DoubleUnaryOperator pOfRatio = this::pOfRatio;
    if (pOfRatio.applyAsDouble(HIGHEST_RATIO) >= level.alpha()
        || pOfRatio.applyAsDouble(-HIGHEST_RATIO) >= level.alpha()) {
      return Figure.missing(Absence.CONTROL_MAY_BE_NOTHING);
    }
    double seen = treated.mean() / control.mean();
    Interval ratio = new Inversion(pOfRatio, level, 1).between(-HIGHEST_RATIO, seen, HIGHEST_RATIO);
    return Figure.of(seen - 1, ratio.plus(-1));
  }

  private double pOfDifference(double difference) {
    return test.pValue(treated.mean() - control.mean() - difference, variance(1));
  }

  /** Scaled so that it is of one size for every ratio, and the difference for the ratio 1. */
  private double pOfRatio(double ratio) {
    double scale = 2 / (1 + ratio * ratio);
    double off = treated.mean() - ratio * control.mean();
    return test.pValue(off * Math.sqrt(scale), variance(ratio) * scale);
  }

  private double variance(double ratio) {
    return treated.ofMean() + ratio * ratio * control.ofMean();
  }
}
