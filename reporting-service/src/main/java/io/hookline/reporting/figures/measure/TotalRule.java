package io.hookline.reporting.figures.measure;

/** What the value of many rows together is. */
public enum TotalRule {
  SUM,
  /** The sum of the numerators by the sum of the denominators, never a mean of the rows' ratios. */
  RATIO_OF_SUMS,
  /** Rows overlap, or are states: they have no value together. */
  NOT_ADDITIVE
}
