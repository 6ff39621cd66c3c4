package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.engine.port.UnitDimension;

/**
 * What came next behind touches of a unit, up to the order. Codes and answers are no touches here:
 * nobody has met them between two others.
 */
final class StagePathSql {

  private static final String NEXT = "next_";

  /**
   * Of {@link RoleOf} and {@link NextOf}, their places; {@code following} is null for the order.
   */
  private static final String ROWS =
      """
      , led as (
        select t.number, t.following, t.seconds, t.is_first, coalesce(r.value_e4, 0) as value
          from run_credit r
         cross join lateral (
           select a.number, a.following, a.seconds,
                  row_number() over (partition by a.number, a.following order by a.place) = 1 as is_first
             from (select s.place, s.number, lead(s.number) over o as ahead,
                          lead(s.next_number) over o as following,
                          greatest(0, floor(date_part('epoch',
                            coalesce(lead(s.at) over o, r.occurred_at) - s.at)))::bigint as seconds
                     from (select x.place, x.at, %1$s as number, %2$s as next_number
                             from unnest(r.units, r.touched_at, r.kinds)
                                  with ordinality x (unit, at, kind, place)
                            where x.kind not in %3$s) s
                   window o as (order by s.place)) a
            where %4$s) t
         where %5$s and %6$s and r.counted),
      summed as (
        select number, following, count(*) as transitions,
               count(*) filter (where is_first) as conversions,
               coalesce(sum(value) filter (where is_first), 0) as value,
               percentile_disc(0.5) within group (order by seconds) as median_seconds
          from led group by number, following),
      every as (
        select case s.number when 0 then 1 else 0 end as after_of, a.key as after_key,
               case when s.following is null then 2 when s.following = 0 then 1 else 0 end as next_of,
               n.key as next_key, s.*, sum(s.transitions) over (partition by s.number) as all_transitions
          from summed s
          left join key_number a on a.number = s.number
          left join next_key_number n on n.number = s.following),
      ranked as (
        select *, row_number() over (order by after_of, after_key, transitions desc, next_of, next_key)
                    as rank
          from every where :after::text is null or after_key = :after)
      select * from ranked
      """;

  private StagePathSql() {}

  /** Rows behind a place of the list. */
  static String rows(UnitDimension by, UnitDimension next, Repeats repeats) {
    return "with "
        + UnitKeys.with(by)
        + ",\n"
        + UnitKeys.with(next, NEXT)
        + ROWS.formatted(
            UnitKeys.number("x.unit"),
            UnitKeys.number("x.unit", NEXT),
            PathTouch.TOLD,
            repeats == Repeats.KEPT ? "true" : "a.ahead is distinct from a.number",
            CompletedRun.holds("r"),
            RunPeriod.orders("r"))
        + RankPlace.BEHIND;
  }
}
