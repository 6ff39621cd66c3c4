package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Facts;

/** By what cells are grouped and filtered: two records of one person are that person. */
final class DimensionKey {

  private static final String CREATOR = "creator";

  private DimensionKey() {}

  /** In SQL, with what {@link #join} joins. */
  static String of(Facts facts, Dimension dimension) {
    String by = facts.by(dimension);
    return isOfCreators(dimension) && by != null ? "coalesce(m.merged_into, " + by + ")" : by;
  }

  static boolean isOfCreators(Dimension dimension) {
    return dimension != null && dimension.id().equals(CREATOR);
  }

  /** Joins the creator {@code m} of the cells. */
  static String join(Facts facts, Dimension creator) {
    return "\n  left join creator m on m.brand = :brand and m.id = " + facts.by(creator);
  }
}
