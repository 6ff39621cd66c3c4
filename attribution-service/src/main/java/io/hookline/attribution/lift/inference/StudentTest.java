package io.hookline.attribution.lift.inference;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Welch's t test: spreads of the arms may differ.
 *
 * <p>Source: B. L. Welch, Biometrika 34 (1947) 28-35; F. E. Satterthwaite, Biometrics Bulletin 2
 * (1946) 110-114.
 */
final class StudentTest implements TwoSidedTest {

  private final TDistribution distribution;

  private StudentTest(double degreesOfFreedom) {
    this.distribution = TDistribution.of(degreesOfFreedom);
  }

  /**
   * With (v_t + v_c)^2 / (v_t^2 / (n_t - 1) + v_c^2 / (n_c - 1)) degrees of freedom, v being the
   * squared standard errors of the means.
   *
   * @throws Refused where nobody differs from anybody else
   */
  static StudentTest of(ArmMean treated, ArmMean control) {
    double both = treated.ofMean() + control.ofMean();
    if (both == 0) {
      throw new Refused(
          Refusal.NO_VARIATION, "All users of an arm have the same value: no spread to judge by.");
    }
    double treatedShare = treated.ofMean() / both;
    double controlShare = control.ofMean() / both;
    return new StudentTest(
        1
            / (treatedShare * treatedShare / (treated.users() - 1)
                + controlShare * controlShare / (control.users() - 1)));
  }

  double degreesOfFreedom() {
    return distribution.getDegreesOfFreedom();
  }

  /** Of t = off / sqrt(variance). */
  @Override
  public double pValue(double off, double variance) {
    return 2 * distribution.survivalProbability(Math.abs(off) / Math.sqrt(variance));
  }
}
