package io.hookline.attribution.lift.inference;

/** Why data allow no answer at all. */
public enum Refusal {
  /** Somebody has to have been treated, and somebody not. */
  EMPTY_ARM,
  /** Spread cannot be told from less than two users of an arm. */
  TOO_FEW_USERS,
  /** Nobody's value differs from anybody else's: there is no spread to judge by. */
  NO_VARIATION,
  /** More conversions than users, or sums that no list of values has. */
  IMPOSSIBLE_COUNTS,
  /** Too little happened for the approximation on which looks before the end rest. */
  TOO_EARLY_TO_LOOK,
  /** A series has no value for a day, or one that is no number. */
  MISSING_DAY,
  /** A series that never changes tells nothing; leave it out. */
  CONSTANT_SERIES,
  /** A region that is treated twice, or excluded, or of which there are no days. */
  WRONG_REGION,
  /** Hardly any region is left to compare with. */
  TOO_FEW_CONTROLS,
  /** The days before are less than those of the study, or so few that no p can be low enough. */
  TOO_FEW_DAYS,
  /** So few calendars were possible that no p can be low enough. */
  TOO_FEW_BLOCKS
}
