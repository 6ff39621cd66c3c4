package io.hookline.attribution.lift.inference;

/**
 * Takes out of the users' values what they were before the study: y - theta (x - mean of x). What
 * was before cannot be of the treatment, so that the effect stays and the noise shrinks.
 *
 * <p>Source: A. Deng, Y. Xu, R. Kohavi, T. Walker, "Improving the sensitivity of online controlled
 * experiments by utilizing pre-experiment data", WSDM 2013.
 */
public final class Cuped {

  private final PairedSums treated;
  private final PairedSums control;

  public Cuped(PairedSums treated, PairedSums control) {
    this.treated = treated;
    this.control = control;
  }

  /**
   * @throws Refused where nobody differed from anybody else before the study, or afterwards
   */
  public CupedLift at(ConfidenceLevel level) {
    double theta = theta();
    ArmMean treatedMean = adjusted(treated, theta);
    ArmMean controlMean = adjusted(control, theta);
    StudentTest test = StudentTest.of(treatedMean, controlMean);
    Lift decided = new MeanComparison(treatedMean, controlMean, test).at(Method.CUPED, level);
    return new CupedLift(
        decided,
        theta,
        1
            - variance(treatedMean, controlMean)
                / variance(treated.study().arm(), control.study().arm()),
        new TwoMeans(treated.study(), control.study()).at(level));
  }

  /** cov(x, y) / var(x), both within the arms and pooled over them by n - 1. */
  private double theta() {
    double spread = pooled(treated.before().variance(), control.before().variance());
    if (spread == 0) {
      throw new Refused(
          Refusal.NO_VARIATION,
          "Before the study all users had the same value: nothing to adjust.");
    }
    return pooled(treated.covariance(), control.covariance()) / spread;
  }

  private double pooled(double ofTreated, double ofControl) {
    return ofTreated * (treated.study().users() - 1) + ofControl * (control.study().users() - 1);
  }

  /** Variance s_yy - 2 theta s_xy + theta^2 s_xx. */
  private ArmMean adjusted(PairedSums arm, double theta) {
    double mean = arm.study().mean() - theta * (arm.before().mean() - meanBefore());
    double variance =
        arm.study().variance()
            - 2 * theta * arm.covariance()
            + theta * theta * arm.before().variance();
    return new ArmMean(arm.study().users(), mean, Math.max(0, variance));
  }

  private double meanBefore() {
    double users = (double) treated.study().users() + control.study().users();
    return (treated.before().mean() * treated.study().users()
            + control.before().mean() * control.study().users())
        / users;
  }

  private static double variance(ArmMean treated, ArmMean control) {
    return treated.ofMean() + control.ofMean();
  }
}
