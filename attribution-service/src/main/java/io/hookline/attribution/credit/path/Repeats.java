package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.unit.UnitKeys;

/** Whether touches of the same unit that follow each other are one step. */
enum Repeats {
  /** One. */
  COLLAPSED,
  /** Each its own. */
  KEPT;

  /**
   * Whether touch {@code i} of an array of units begins a step.
   *
   * @param units a column
   */
  private String begins(String units) {
    return this == KEPT
        ? "true"
        : "i = 1 or %s <> %s"
            .formatted(UnitKeys.number(units + "[i]"), UnitKeys.number(units + "[i - 1]"));
  }

  /** The steps of a path, as numbers of their keys in their order; null of no path. */
  String steps(String units) {
    return """
    (select array_agg(%s order by i) from generate_subscripts(%s, 1) i where %s)"""
        .formatted(UnitKeys.number(units + "[i]"), units, begins(units));
  }

  /** How many steps a path has. */
  String count(String units) {
    return "(select count(*) from generate_subscripts(%s, 1) i where %s)"
        .formatted(units, begins(units));
  }
}
