package io.hookline.attribution.lift.inference;

/**
 * Answers at any time before the end of a study, as often as wanted, with all users so far: each
 * interval and each p holds at whatever look the study is stopped. The price is an interval wider
 * than that of a test at the end only.
 */
public final class EarlyLook {

  /** Rates are nearly normal from so many on of those who converted, and of those who did not. */
  static final int FEWEST_OF_EITHER = 25;

  /** Means of values are nearly normal from so many users on. */
  static final int FEWEST_USERS = 1000;

  private final Mixture mixture;

  public EarlyLook(Mixture mixture) {
    this.mixture = mixture;
  }

  /**
   * @throws Refused where an arm has fewer than 25 who converted, or who did not
   */
  public Lift atRates(ConversionCounts treated, ConversionCounts control, ConfidenceLevel level) {
    return at(arm(treated), arm(control), level);
  }

  /**
   * @throws Refused where an arm has fewer than 1000 users
   */
  public Lift atValues(ValueSums treated, ValueSums control, ConfidenceLevel level) {
    if (Math.min(treated.users(), control.users()) < FEWEST_USERS) {
      throw new Refused(Refusal.TOO_EARLY_TO_LOOK, "An early look takes 1000 users of each arm.");
    }
    return at(treated.arm(), control.arm(), level);
  }

  private Lift at(ArmMean treated, ArmMean control, ConfidenceLevel level) {
    if (treated.ofMean() + control.ofMean() == 0) {
      throw new Refused(
          Refusal.NO_VARIATION, "All users of an arm have the same value: no spread to judge by.");
    }
    return new MeanComparison(treated, control, new MixtureTest(mixture))
        .at(Method.MIXTURE_SPRT, level);
  }

  private static ArmMean arm(ConversionCounts arm) {
    if (Math.min(arm.converted(), arm.users() - arm.converted()) < FEWEST_OF_EITHER) {
      throw new Refused(
          Refusal.TOO_EARLY_TO_LOOK,
          "An early look takes 25 of each arm who converted, and 25 who did not.");
    }
    return new ArmMean(arm.users(), arm.rate(), arm.rate() * (1 - arm.rate()));
  }
}
