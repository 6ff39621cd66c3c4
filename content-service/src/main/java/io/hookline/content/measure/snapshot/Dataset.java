package io.hookline.content.measure.snapshot;

/**
 * Whose views are counted. Organic and bought views are different audiences: never added up, and
 * never subtracted from each other.
 */
public enum Dataset {
  /** What the network showed of its own accord. */
  ORGANIC,
  /** What was paid for. */
  PAID,
  /** Both, as a network tells them that does not part the two: no sum that anybody made here. */
  COMBINED
}
