package io.hookline.reporting.figures.catalogue;

/**
 * Whose views are counted. Organic and bought views are different audiences and are never added up;
 * some networks do not part them, and tell COMBINED.
 */
public enum Dataset {
  ORGANIC,
  PAID,
  COMBINED
}
