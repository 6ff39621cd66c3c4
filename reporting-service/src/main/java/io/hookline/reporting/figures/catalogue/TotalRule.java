package io.hookline.reporting.figures.catalogue;

/** What the value of several rows together is. */
public enum TotalRule {
  SUM,
  /** The sum of the numerators by the sum of the denominators, never a mean of the rows' ratios. */
  RATIO_OF_SUMS,
  MAXIMUM
}
