package io.hookline.reporting.figures.catalogue;

import java.util.Locale;

/**
 * Whose views are counted. Organic and bought views are different audiences and are never added up;
 * some networks do not part them, and tell COMBINED.
 */
public enum Dataset {
  ORGANIC,
  PAID,
  COMBINED;

  /** Before the ids of its measures: those of organic views have none. */
  public String prefix() {
    return this == ORGANIC ? "" : word() + "_";
  }

  /** Behind their labels. */
  String suffix() {
    return this == ORGANIC ? "" : " (" + word() + ")";
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
