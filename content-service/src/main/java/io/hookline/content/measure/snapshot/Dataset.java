package io.hookline.content.measure.snapshot;

/** Whose views are counted. Organic and bought views are different audiences: never added up. */
public enum Dataset {
  ORGANIC,
  PAID
}
