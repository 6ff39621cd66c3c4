package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.Absence;

/** Why a figure is not given. */
public enum NoFigure {
  /** It divides by an effect that may be nothing. */
  INTERVAL_SPANS_ZERO,
  /** It divides by an effect that is a loss: nothing was bought. */
  NO_GAIN,
  /** Nothing was spent. */
  NO_SPEND,
  /** Nothing happened without treatment. */
  NOTHING_IN_CONTROL,
  /** What happened without treatment may be nothing. */
  CONTROL_MAY_BE_NOTHING,
  /** There are no conversions in an arm. */
  NO_CONVERSIONS_IN_AN_ARM,
  /** Nobody entered what the treated cost, and no ad cost of the study's campaigns is known. */
  SPEND_UNKNOWN,
  /** Ads of the study's campaigns cost another currency than the brand's. */
  SPEND_IN_OTHER_CURRENCY,
  /** What the treated cost is known of all of them together only. */
  SPEND_NOT_BY_ARM,
  /** The study does not count what it is made of. */
  NOT_COUNTED,
  /** The data allow no answer. */
  NO_ANSWER;

  static NoFigure of(Absence absence) {
    return valueOf(absence.name());
  }
}
