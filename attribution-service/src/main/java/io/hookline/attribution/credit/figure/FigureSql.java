package io.hookline.attribution.credit.figure;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.engine.port.UnitDimension;

/**
 * Sums of what a run says. Credit, value, refunds, first and last touches are read off the sums by
 * days and units that the run has made. Conversions on whose path something stands are none of
 * these, as one may have several touches of it: they are counted from the paths.
 */
final class FigureSql {

  private static final String FIGURE =
      """
      figure as materialized (
        select f.unit, sum(f.credit_e10)::numeric as credit, sum(f.value_e4) as value,
               sum(f.refunded_e4) as refunded, sum(f.first_touches)::bigint as first_touches,
               sum(f.last_touches)::bigint as last_touches
          from run_figure f where %s and %s group by f.unit)"""
          .formatted(CompletedRun.holds("f"), RunPeriod.days("f"));

  /** Of {@link FigureOf}, its place. */
  private static final String BY_KEY =
      """
      by_key as (
        select case when f.unit = 0 then 2 when m.key is null then 1 else 0 end as of, m.key,
               sum(f.credit) as credit, sum(f.value) as value, sum(f.refunded) as refunded,
               sum(f.first_touches)::bigint as first_touches,
               sum(f.last_touches)::bigint as last_touches
          from figure f left join meaning m on m.unit = f.unit
         group by 1, 2)""";

  private static final String ON_PATH =
      """
      on_path as materialized (
        select d.number, count(*) as conversions
          from run_credit r
         cross join lateral (
           select distinct %s as number from unnest(r.units) x (unit)) d
         where %s and %s and r.counted
         group by d.number)"""
          .formatted(UnitKeys.number("x.unit"), CompletedRun.holds("r"), RunPeriod.orders("r"));

  /** What a model gives that knows no credit of one order, in place of what the sums say. */
  private static final String MODEL =
      """
      model as (
        select case when key = '' then 1 else 0 end as of, nullif(key, '') as key,
               credit * 10000000000 as credit, value_e4 as value, removal_effect
          from run_model_credit
         where brand = :brand and run_id = :runId and dimension = :dimension)""";

  private static final String ROWS =
      """
      , every as (
        select b.of, coalesce(b.key, '') as key, %1$s as credit, %2$s as value, b.refunded,
               b.first_touches, b.last_touches, %3$s as removal_effect,
               case when b.of < 2 then coalesce(p.conversions, 0) else 0 end as on_path
          from by_key b
          left join key_number n on n.key = b.key
          left join on_path p on p.number = coalesce(n.number, 0)%4$s),
      shared as (
        select *, sum(credit) over () as all_credit, sum(value) over () as all_value from every)
      select * from shared
       where (of, -credit, key) > (:of, :credit, :key)
       order by of, credit desc, key
       limit :fetch
      """;

  private static final String OF_ORDERS = ROWS.formatted("b.credit", "b.value", "null::float8", "");

  private static final String OF_MODEL =
      ROWS.formatted(
          "case when b.of < 2 then coalesce(l.credit, 0) else b.credit end",
          "case when b.of < 2 then coalesce(l.value, 0) else b.value end",
          "l.removal_effect",
          "\n    left join model l on l.of = b.of and l.key is not distinct from b.key");

  /** One row: all that is in the sums of the period. */
  static final String TOTAL =
      """
      with %s
      select coalesce(sum(first_touches), 0)::bigint as credited,
             coalesce(sum(credit) filter (where unit = 0), 0) as none,
             coalesce(sum(credit) filter (where unit <> 0), 0) as credit,
             coalesce(sum(value), 0) as value,
             coalesce(sum(value) filter (where unit <> 0), 0) as credited_value,
             coalesce(sum(refunded), 0) as refunded
        from figure
      """
          .formatted(FIGURE);

  /** The same of a model that gives no credit by order. */
  static final String TOTAL_OF_MODEL =
      """
      with %s,
      model as (
        select sum(credit) * 10000000000 as credit, sum(value_e4) as value
          from run_model_credit
         where brand = :brand and run_id = :runId and dimension = :dimension),
      back as (
        select sum(b.amount) as amount
          from run_credit r cross join lateral unnest(r.refunded_e4) b (amount)
         where %s and r.counted and r.refunded_e4 is not null)
      select coalesce(sum(f.first_touches), 0)::bigint as credited,
             coalesce(sum(f.credit) filter (where f.unit = 0), 0) as none,
             coalesce((select credit from model), 0) as credit,
             coalesce(sum(f.value) filter (where f.unit = 0), 0)
               + coalesce((select value from model), 0) as value,
             coalesce((select value from model), 0) as credited_value,
             coalesce((select amount from back), 0) as refunded
        from figure f
      """
          .formatted(FIGURE, CompletedRun.holds("r"));

  private FigureSql() {}

  /** Rows behind a place of the list, by what the run's model gives. */
  static String rows(UnitDimension by, boolean ofModel) {
    String parts = "with " + UnitKeys.with(by) + ",\n" + FIGURE + ",\n" + BY_KEY + ",\n" + ON_PATH;
    return ofModel ? parts + ",\n" + MODEL + OF_MODEL : parts + OF_ORDERS;
  }
}
