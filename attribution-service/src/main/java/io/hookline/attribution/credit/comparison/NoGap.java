package io.hookline.attribution.credit.comparison;

/** Why there is no gap ratio. */
public enum NoGap {
  /** The reference has no conversions: nothing to divide by. */
  REFERENCE_IS_ZERO,
  /** Nobody told. */
  REFERENCE_UNKNOWN,
  /** What is asked about is more than the reference speaks of: name its units with key. */
  WIDER_THAN_REFERENCE,
  /** The reference is not told by units of this kind. */
  NOT_TOLD_BY_UNIT,
  /** The study had other days: ask for these. */
  OF_OTHER_DAYS,
  /** The study's interval has 0 in it, so that it may be that nothing is incremental. */
  INTERVAL_SPANS_ZERO,
  /** The study has no answer to show. */
  NO_ANSWER,
  /** The study compares several arms or cells: none of them is the reference. */
  SEVERAL_ARMS,
  /** The study counts people or value, or what was lost without treatment. */
  NOT_INCREMENTAL_CONVERSIONS
}
