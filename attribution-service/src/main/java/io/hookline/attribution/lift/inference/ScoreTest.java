package io.hookline.attribution.lift.inference;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The score test of two proportions: by how many standard errors the rates are off what a
 * hypothesis says, the standard error being that of the rates that fit the data best under that
 * hypothesis.
 *
 * <p>For "no effect" it is the z test with the pooled standard error. Asked for other differences
 * it gives Mee's interval, asked for other ratios Koopman's.
 *
 * <p>Source: R. W. Mee, Biometrics 40 (1984) 1175-1176; P. A. R. Koopman, Biometrics 40 (1984)
 * 513-517; method 5 of R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890.
 */
final class ScoreTest {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final ConversionCounts treated;
  private final ConversionCounts control;

  ScoreTest(ConversionCounts treated, ConversionCounts control) {
    this.treated = treated;
    this.control = control;
  }

  /**
   * z = (p_t - p_c) / sqrt(p (1 - p) (1/n_t + 1/n_c)) with p the rate of both arms together; 0
   * where the rates are equal.
   */
  double pooledZ() {
    double rate = rateOfBoth();
    return z(treated.rate() - control.rate(), rate, rate, 1);
  }

  /** Two-sided p of p_t - p_c = difference. */
  double pOfDifference(double difference) {
    double off = treated.rate() - control.rate() - difference;
    double base = difference == 0 ? rateOfBoth() : fittedToDifference(difference);
    return p(z(off, base + difference, base, 1));
  }

  /** Two-sided p of p_t / p_c = ratio. */
  double pOfRatio(double ratio) {
    double off = treated.rate() - ratio * control.rate();
    double base = ratio == 1 ? rateOfBoth() : fittedToRatio(ratio);
    return p(z(off, ratio * base, base, ratio));
  }

  static double p(double z) {
    return 2 * NORMAL.survivalProbability(Math.abs(z));
  }

  private double rateOfBoth() {
    return ((double) treated.converted() + control.converted())
        / ((double) treated.users() + control.users());
  }

  /** z = off / sqrt(q (1 - q) / n_t + ratio^2 p (1 - p) / n_c). */
  private double z(double off, double q, double p, double ratio) {
    double variance = q * (1 - q) / treated.users() + ratio * ratio * p * (1 - p) / control.users();
    return off == 0 ? 0 : off / Math.sqrt(Math.max(0, variance));
  }

  /**
   * The control's rate p for which the data are likeliest where the treated have p + difference.
   */
  private double fittedToDifference(double difference) {
    DoubleUnaryOperator slope = p -> slope(control, p) + slope(treated, p + difference);
    double low = Math.max(0, -difference);
    double high = Math.min(1, 1 - difference);
    for (double middle = (low + high) / 2;
        middle != low && middle != high;
        middle = (low + high) / 2) {
      if (slope.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The derivative of x ln p + (n - x) ln(1 - p); it falls with p. */
  private static double slope(ConversionCounts arm, double rate) {
    double slope = 0;
    if (arm.converted() > 0) {
      slope += arm.converted() / rate;
    }
    if (arm.converted() < arm.users()) {
      slope -= (arm.users() - arm.converted()) / (1 - rate);
    }
    return slope;
  }

  /**
   * The control's rate p for which the data are likeliest where the treated have ratio x p: the
   * smaller root of N ratio p^2 - (ratio (n_t + x_c) + x_t + n_c) p + x_t + x_c = 0.
   */
  private double fittedToRatio(double ratio) {
    double converted = (double) treated.converted() + control.converted();
    double square = ratio * ((double) treated.users() + control.users());
    double line =
        ratio * ((double) treated.users() + control.converted())
            + treated.converted()
            + control.users();
    double root = Math.sqrt(Math.max(0, line * line - 4 * square * converted));
    return Math.min(1 / Math.max(1, ratio), 2 * converted / (line + root));
  }
}
