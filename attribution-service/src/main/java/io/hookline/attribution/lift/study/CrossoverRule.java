package io.hookline.attribution.lift.study;

/** What becomes of people who were met in two arms, as by two devices. */
public enum CrossoverRule {
  /** They are counted apart, and left out of the result. */
  EXCLUDE,
  /** They belong to the arm of the lot by which they were met first. */
  FIRST_ARM
}
