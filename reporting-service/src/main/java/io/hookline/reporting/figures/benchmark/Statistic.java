package io.hookline.reporting.figures.benchmark;

/** What of many values a benchmark is. */
public enum Statistic {
  MEAN,
  MEDIAN,
  P10,
  P25,
  P75,
  P90,
  /** What people in the field go by, without a sample. */
  RULE_OF_THUMB,
  /** The source does not say. */
  UNSTATED
}
