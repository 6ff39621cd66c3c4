package io.hookline.attribution.credit.figure;

/** Why there is no ratio. */
public enum NoRatio {
  /** No conversion has its last touch here: nothing to divide by. */
  NO_LAST_TOUCH,
  /** These are conversions without any touch. */
  NO_EVIDENCE
}
