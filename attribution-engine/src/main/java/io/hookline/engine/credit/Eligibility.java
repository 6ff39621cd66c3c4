package io.hookline.engine.credit;

/** Why a touch is on a conversion's path, or is not. */
public enum Eligibility {
  /** touch &lt; conversion &lt;= touch + window. */
  IN_WINDOW,
  /** The conversion names it, and no more than the window is between them. */
  NAMED,
  /** The setting turns its kind off. */
  KIND_OFF,
  /** Its instant is 1970-01-01T00:00:00Z or earlier, which programs write for "none". */
  NO_INSTANT,
  /** It is of the conversion's instant or later. */
  AFTER_CONVERSION,
  /** The conversion came later than the window reaches. */
  WINDOW_OVER,
  /** The conversion names it, but it is later than the window reaches. */
  TOLD_TOO_LATE;

  public boolean isEligible() {
    return this == IN_WINDOW || this == NAMED;
  }

  /**
   * Of instants in UTC, never of calendar days: open at the touch, closed at the far edge.
   *
   * <p>Source: reference/attribution.md, windows.
   */
  public static Eligibility of(Evidence evidence, long conversionAt, Windows windows) {
    Touch touch = evidence.touch();
    long window = windows.micros(touch.kind());
    if (window == 0) {
      return KIND_OFF;
    }
    if (touch.at() <= 0) {
      return NO_INSTANT;
    }
    if (conversionAt - touch.at() > window) {
      return WINDOW_OVER;
    }
    if (evidence.bound()) {
      return touch.at() - conversionAt > window ? TOLD_TOO_LATE : NAMED;
    }
    return touch.at() < conversionAt ? IN_WINDOW : AFTER_CONVERSION;
  }
}
