package io.hookline.attribution.lift.calibration;

/** Why there is no factor. */
enum NoFactor {
  /** Nobody said what attribution gives credit to for what was studied. */
  NO_CREDITED_UNITS,
  /** The study compares regions, or audiences of creators, and credit is not parted by these. */
  CREDIT_NOT_PARTED,
  /** The run's model gives credit of all its orders together only. */
  CREDIT_OF_WHOLE_RUN,
  /** The study does not say it of this measure. */
  NOT_COUNTED,
  /** Nothing was attributed to it: there is nothing to divide by. */
  NOTHING_ATTRIBUTED
}
