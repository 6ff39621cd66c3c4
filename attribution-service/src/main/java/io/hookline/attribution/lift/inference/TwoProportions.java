package io.hookline.attribution.lift.inference;

/** Compares the conversion rates of two arms once, at the end of a study. */
public final class TwoProportions {

  private static final double HIGHEST_RATIO = 1e12;

  private final ConversionCounts treated;
  private final ConversionCounts control;
  private final ScoreTest test;

  public TwoProportions(ConversionCounts treated, ConversionCounts control) {
    this.treated = treated;
    this.control = control;
    this.test = new ScoreTest(treated, control);
  }

  /** Decided by the score test; pooled z, Wald, Newcombe and Katz beside it. */
  public ProportionLift at(ConfidenceLevel level) {
    Estimate absolute = absolute(level);
    double p = test.pOfDifference(0);
    Lift decided =
        new Lift(
            Method.SCORE_TEST,
            level,
            p,
            Verdict.of(absolute.value(), p, level),
            absolute,
            relative(level),
            new Estimate(incremental(), absolute.interval().times(treated.users())));
    return new ProportionLift(
        treated, control, decided, test.pooledZ(), CustomaryIntervals.of(treated, control, level));
  }

  /** p_t - p_c with Mee's interval, a share of users from -1 to 1. */
  private Estimate absolute(ConfidenceLevel level) {
    double seen = treated.rate() - control.rate();
    return new Estimate(seen, new Inversion(test::pOfDifference, level, 0).between(-1, seen, 1));
  }

  /** (p_t - p_c) / p_c with Koopman's interval, from -1 on. */
  private Figure relative(ConfidenceLevel level) {
    if (control.converted() == 0) {
      return Figure.missing(Absence.NOTHING_IN_CONTROL);
    }
    double seen = treated.rate() / control.rate();
    Interval ratio = new Inversion(test::pOfRatio, level, 1).between(0, seen, HIGHEST_RATIO);
    return Figure.of(seen - 1, ratio.plus(-1));
  }

  /** x_t - x_c n_t / n_c: conversions of the treated that would not have happened. */
  private double incremental() {
    return treated.converted() - (double) control.converted() * treated.users() / control.users();
  }
}
