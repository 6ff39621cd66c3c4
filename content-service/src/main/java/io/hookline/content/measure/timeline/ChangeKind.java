package io.hookline.content.measure.timeline;

/**
 * What changed. MEASUREMENT: what a figure means, such as the prices of a rate card; TRACKING: what
 * is counted at all.
 */
public enum ChangeKind {
  CREATIVE,
  TARGETING,
  BUDGET,
  LANDING_PAGE,
  PRICE,
  STOCK,
  TRACKING,
  MEASUREMENT,
  PLATFORM_OUTAGE,
  OTHER
}
