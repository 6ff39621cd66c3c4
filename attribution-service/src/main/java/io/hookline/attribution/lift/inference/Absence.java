package io.hookline.attribution.lift.inference;

/** Why a figure is not given. */
public enum Absence {
  /** It divides by an effect that may be nothing. */
  INTERVAL_SPANS_ZERO,
  /** It divides by an effect that is a loss: nothing was bought. */
  NO_GAIN,
  /** It divides by what was spent, and nothing was. */
  NO_SPEND,
  /** It divides by what happened without treatment, and nothing did. */
  NOTHING_IN_CONTROL,
  /** It divides by what happened without treatment, and that may be nothing. */
  CONTROL_MAY_BE_NOTHING,
  /** Its formula divides by the conversions of an arm, and there are none. */
  NO_CONVERSIONS_IN_AN_ARM
}
