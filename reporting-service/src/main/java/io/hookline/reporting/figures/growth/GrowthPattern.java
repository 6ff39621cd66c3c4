package io.hookline.reporting.figures.growth;

/** How followers grow. */
enum GrowthPattern {
  /** Most of it comes on ordinary days. */
  STEADY,
  /** Plateaus, broken by few days that bring most of it: it depends on single posts. */
  STAIRCASE,
  /** Less than 1 % in 28 days, up or down. */
  FLAT,
  /** At least 1 % less in 28 days. */
  DECLINING,
  /** What is told does not say. */
  UNKNOWN
}
