package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.engine.port.UnitDimension;

/** Times from a touch to its order. Every order that counts is in exactly one row. */
final class LagSql {

  /** Of {@link LagOf}, its place. */
  private static final String ROWS =
      """
      , placed as (
        select r.occurred_at, r.touched_at, r.units, r.value_e4, %1$s as place
          from run_credit r where %2$s and %3$s and r.counted),
      lag as materialized (
        select case when r.place is not null then %4$s
                    when cardinality(r.units) > 0 then -1 else -2 end as number,
               %5$s as seconds, cardinality(r.units)::bigint as touches, r.value_e4 as value
          from placed r),
      summed as (
        select number, count(*) as conversions, coalesce(sum(value), 0) as value,
               percentile_disc(array[0.5, 0.9]) within group (order by seconds) as seconds,
               percentile_disc(array[0.5, 0.9]) within group (order by touches) as touches,
               %6$s as bins
          from lag group by number),
      every as (
        select case s.number when -2 then 3 when -1 then 2 when 0 then 1 else 0 end as of,
               coalesce(n.key, '') as key, s.conversions, s.value, s.seconds, s.touches, s.bins,
               sum(s.conversions) over () as all_conversions
          from summed s left join key_number n on n.number = s.number)
      select * from every
      """;

  private LagSql() {}

  /** Rows behind a place of the list. */
  static String rows(UnitDimension by, LagSince since) {
    return "with "
        + UnitKeys.with(by)
        + ROWS.formatted(
            since.place(),
            CompletedRun.holds("r"),
            RunPeriod.orders("r"),
            UnitKeys.number("r.units[r.place]"),
            PathTouch.seconds("r.place"),
            LagBin.counts())
        + PathPlace.BEHIND;
  }
}
