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
  TOO_EARLY_TO_LOOK
}
