package io.hookline.attribution.credit.explain;

import io.hookline.engine.credit.Eligibility;

/** Whether a touch was eligible for a conversion by a run, and why not. */
enum Standing {
  /** Eligible: touch &lt; conversion &lt;= touch + window. */
  IN_WINDOW,
  /** Eligible: the conversion names it, and no more than the window is between them. */
  NAMED,
  /** The setting does not count its kind. */
  KIND_OFF,
  /** It has no instant. */
  NO_INSTANT,
  /** It is of the conversion's instant or later. */
  AFTER_CONVERSION,
  /** The conversion came later than the window reaches. */
  WINDOW_OVER,
  /** The conversion names it, but it is later than the window reaches. */
  TOLD_TOO_LATE,
  /** The conversion does not count: another one of the person does. */
  NOT_COUNTED,
  /** It would be eligible, but was known, or known to be of this person, only after the run. */
  KNOWN_LATER;

  static Standing of(Eligibility eligibility) {
    return valueOf(eligibility.name());
  }

  boolean isEligible() {
    return this == IN_WINDOW || this == NAMED;
  }
}
