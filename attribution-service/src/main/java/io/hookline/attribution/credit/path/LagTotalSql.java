package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.engine.port.UnitDimension;

/**
 * Times and touches of all orders together: rows {@code what, bin, conversions, value, at, sum},
 * bin null for all bins. {@code at} has the median, 90 % and the most.
 */
final class LagTotalSql {

  /** From which on touches are counted together. */
  static final int MANY = 21;

  private static final String ROWS =
      """
      , placed as (
        select r.*, %1$s as first_place, %2$s as last_place
          from run_credit r where %3$s and %4$s and r.counted),
      measured as (
        select m.what, m.x, r.value_e4 as value
          from placed r
         cross join lateral (values
           ('FIRST_TOUCH', case when r.first_place is not null then %5$s end),
           ('LAST_TOUCH', case when r.last_place is not null then %6$s end),
           ('TOUCHES', nullif(cardinality(r.units), 0)),
           ('STEPS', case when r.units <> '{}' then %7$s end),
           ('NO_INSTANT', case when r.units <> '{}' and r.first_place is null then 0 end),
           ('NO_EVIDENCE', case when r.units = '{}' then 0 end)) m (what, x)
         where m.x is not null),
      binned as (
        select *, case when what like 'NO%%' then 0
                       when what not like '%%TOUCH' then least(x, %8$d)
                       when x < 86400 then x / 3600 else x / 86400 * 24 end as bin
          from measured)
      select what, bin, count(*) as conversions, coalesce(sum(value), 0) as value,
             percentile_disc(array[0.5, 0.9, 1]) within group (order by x) as at, sum(x) as sum
        from binned group by grouping sets ((what, bin), (what))
      """;

  private LagTotalSql() {}

  /**
   * @param by touches that follow each other and have the same of it are one step
   */
  static String of(UnitDimension by) {
    return "with "
        + UnitKeys.with(by)
        + ROWS.formatted(
            PathTouch.FIRST,
            PathTouch.LAST,
            CompletedRun.holds("r"),
            RunPeriod.orders("r"),
            PathTouch.seconds("r.first_place"),
            PathTouch.seconds("r.last_place"),
            Repeats.COLLAPSED.count("r.units"),
            MANY);
  }
}
