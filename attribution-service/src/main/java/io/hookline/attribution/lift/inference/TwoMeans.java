package io.hookline.attribution.lift.inference;

/** Compares values per user, such as revenue, once, at the end of a study. */
public final class TwoMeans {

  private final ValueSums treated;
  private final ValueSums control;

  public TwoMeans(ValueSums treated, ValueSums control) {
    this.treated = treated;
    this.control = control;
  }

  /**
   * Welch's test of the means; the incremental value is value_t - value_c n_t / n_c.
   *
   * @throws Refused where nobody differs from anybody else
   */
  public ValueLift at(ConfidenceLevel level) {
    ArmMean treatedMean = treated.arm();
    ArmMean controlMean = control.arm();
    StudentTest test = StudentTest.of(treatedMean, controlMean);
    return new ValueLift(
        treated,
        control,
        new MeanComparison(treatedMean, controlMean, test).at(Method.WELCH, level),
        test.degreesOfFreedom());
  }
}
