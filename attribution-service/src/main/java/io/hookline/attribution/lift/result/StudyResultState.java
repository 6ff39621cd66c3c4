package io.hookline.attribution.lift.result;

/** What a result says. */
public enum StudyResultState {
  /** There are comparisons. */
  SHOWN,
  /** The arms did not get whom they should have: shown instead of the result. */
  SAMPLE_RATIO_FAILED,
  /** The data allow no answer. */
  NO_ANSWER
}
