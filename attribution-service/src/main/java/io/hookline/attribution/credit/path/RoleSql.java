package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.engine.port.UnitDimension;

/** Roles of units on paths. An order is one row for each unit that stands on its path. */
final class RoleSql {

  private static final String ROWS =
      """
      , walked as (
        select r.units, coalesce(r.value_e4, 0) as value, %1$s as first, %2$s as last
          from run_credit r
         where %3$s and %4$s and r.counted and r.units <> '{}'),
      stood as materialized (
        select d.number, d.number = w.first as is_first, d.number = w.last as is_last,
               d.others = 1 as is_alone, w.value
          from walked w
         cross join lateral (
           select %5$s as number, count(*) over () as others
             from unnest(w.units) x (unit) group by 1) d),
      summed as (
        select number, %6$s,
               count(*) filter (where not is_first and not is_last) as between
          from stood group by number),
      every as (
        select case s.number when 0 then 1 else 0 end as of, coalesce(n.key, '') as key, s.*,
               (select count(*) filter (where is_first) from stood) as paths
          from summed s left join key_number n on n.number = s.number)
      select * from every
      """;

  private static final String SUMS =
      String.join(
          ",\n               ",
          sum("conversions", "true"),
          sum("first", "is_first"),
          sum("last", "is_last"),
          sum("alone", "is_alone"),
          sum("assisted", "not is_last"));

  private RoleSql() {}

  private static String sum(String name, String where) {
    return "count(*) filter (where %2$s) as %1$s, coalesce(sum(value) filter (where %2$s), 0) as %1$s_value"
        .formatted(name, where);
  }

  /** Rows behind a place of the list. */
  static String rows(UnitDimension by) {
    return "with "
        + UnitKeys.with(by)
        + ROWS.formatted(
            UnitKeys.number("r.units[1]"),
            UnitKeys.number("r.units[r.last_touch]"),
            CompletedRun.holds("r"),
            RunPeriod.orders("r"),
            UnitKeys.number("x.unit"),
            SUMS)
        + PathPlace.BEHIND;
  }
}
