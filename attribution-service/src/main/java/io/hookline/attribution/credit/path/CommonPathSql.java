package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.engine.port.UnitDimension;

/** Paths with most conversions first; every order that counts is in exactly one row. */
final class CommonPathSql {

  /**
   * Of {@link PathOf}, its place. Numbers are in the order of keys, so that ties have one order.
   */
  private static final String ROWS =
      """
      , walked as (
        select %1$s as units, r.value_e4 as value, %2$s as seconds
          from (select r.*, %3$s as place
                  from run_credit r where %4$s and %5$s and r.counted) r),
      summed as materialized (
        select %6$s as steps, count(*) as conversions, coalesce(sum(value), 0) as value,
               percentile_disc(0.5) within group (order by seconds) as median_seconds
          from walked group by 1),
      ranked as (
        select *, case when steps is null then 2 when rank <= :top then 0 else 1 end as of
          from (select *, row_number() over (order by steps is null, conversions desc, steps) as rank
                  from summed) r),
      every as (
        select min(rank) as rank, of, min(steps) filter (where of = 0) as steps,
               case when of = 2 then 0 else count(*) end as paths, sum(conversions)::bigint as conversions,
               sum(value) as value, min(median_seconds) filter (where of = 0) as median_seconds
          from ranked group by of, case when of = 0 then rank end),
      shared as (
        select *, sum(conversions) over () as all_conversions, sum(value) over () as all_value
          from every)
      select rank, of, paths, conversions, value, median_seconds, all_conversions, all_value,
             (select coalesce(array_agg(n.key order by s.place), '{}')
                from unnest(e.steps) with ordinality s (number, place)
                left join key_number n on n.number = s.number) as steps
        from shared e
      """;

  private CommonPathSql() {}

  /** Rows behind a place of the list. */
  static String rows(UnitDimension by, Repeats repeats, DirectVisits direct) {
    return "with "
        + UnitKeys.with(by)
        + ",\n"
        + DirectVisits.MAP
        + ROWS.formatted(
            direct.units("r.units"),
            PathTouch.seconds("r.place"),
            PathTouch.FIRST,
            CompletedRun.holds("r"),
            RunPeriod.orders("r"),
            repeats.steps("units"))
        + RankPlace.BEHIND;
  }
}
