package io.hookline.attribution.lift.inference;

/** What a study decides. */
public enum Verdict {
  HIGHER,
  LOWER,
  NOT_SHOWN;

  /** An effect is shown where p is below 1 - level; p equal to it shows none. */
  public static Verdict of(double effect, double pValue, ConfidenceLevel level) {
    if (pValue >= level.alpha() || effect == 0) {
      return NOT_SHOWN;
    }
    return effect > 0 ? HIGHER : LOWER;
  }
}
