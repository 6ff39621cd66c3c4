package io.hookline.attribution.lift.study;

/** What is compared. */
public enum StudyMeasure {
  /** How many people converted at least once. */
  CONVERTED_PERSONS,
  CONVERSIONS,
  /** What conversions are worth, less what was given back, in the brand's currency. */
  VALUE
}
