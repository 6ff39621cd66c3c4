package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.engine.port.UnitDimension;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sums of several runs by the same keys, with one statement. Units of different chains have other
 * numbers: each run's get those of the keys, as in {@link UnitKeys}.
 */
final class ComparisonSql {

  private static final String RUNS =
      """
      compared as materialized (
        select c.place::int as place, c.run_id, c.chain, c.run, c.of_model
          from unnest(:runIds::uuid[], :chains::uuid[], :numbers::int[], :models::boolean[])
               with ordinality as c (run_id, chain, run, of_model, place))""";

  private static final String KEYS =
      """
      meaning as materialized (
        select c.place, u.unit, %s as key from compared c join credit_unit u on %s),
      key_number as materialized (
        select key, row_number() over (order by key)::int as number
          from meaning where key is not null group by key),
      key_map as materialized (
        select s.place, array_agg(coalesce(n.number, 0) order by s.unit) as numbers
          from (select place, generate_series(1, max(unit)) as unit
                  from meaning group by place) s
          left join meaning m on m.place = s.place and m.unit = s.unit
          left join key_number n on n.key = m.key
         group by s.place)""";

  private static final String FIGURES =
      """
      figure as materialized (
        select c.place, f.unit, sum(f.credit_e10)::numeric as credit, sum(f.value_e4) as value
          from compared c join run_figure f on %s
         where %s
         group by c.place, f.unit),
      by_key as (
        select f.place, case when f.unit = 0 then 2 when m.key is null then 1 else 0 end as of,
               coalesce(m.key, '') as key, sum(f.credit) as credit, sum(f.value) as value
          from figure f left join meaning m on m.place = f.place and m.unit = f.unit
         group by 1, 2, 3)"""
          .formatted(holds("f"), RunPeriod.days("f"));

  /** Of one run, which is named in the text: so it is known how much of its orders a period is. */
  private static final String ON_PATH =
      """
      select %1$d as place, d.number, count(*) as conversions
          from run_credit r
         cross join lateral (
           select distinct coalesce((select numbers from key_map where place = %1$d)[x.unit], 0)
                             as number
             from unnest(r.units) x (unit)) d
         where %2$s and %3$s and r.counted
         group by d.number""";

  /** Of runs by models that give no credit by order, what these give in place of the sums. */
  private static final String SAID =
      """
      said as (
        select b.place, b.of, b.key, b.credit, b.value
          from by_key b join compared c on c.place = b.place
         where b.of = 2 or not c.of_model
        union all
        select c.place, case when l.key = '' then 1 else 0 end, l.key, l.credit * 10000000000,
               l.value_e4
          from compared c
          join run_model_credit l
            on l.brand = :brand and l.run_id = c.run_id and l.dimension = :dimension
         where c.of_model)""";

  private static final String ROWS =
      """
      every as (
        select u.of, u.key, c.place, c.run_id, coalesce(s.credit, 0) as credit,
               coalesce(s.value, 0) as value,
               case when u.of < 2 then coalesce(p.conversions, 0) else 0 end as on_path
          from (select distinct of, key from said) u
         cross join compared c
          left join said s on s.place = c.place and s.of = u.of and s.key = u.key
          left join key_number n on n.key = u.key
          left join on_path p on p.place = c.place and p.number = coalesce(n.number, 0)),
      shared as (
        select *, sum(credit) over (partition by place) as all_credit,
               first_value(credit) over (partition by of, key order by place) as reference_credit,
               first_value(value) over (partition by of, key order by place) as reference_value
          from every)
      select * from shared
       where (of, -reference_credit, key, place) > (:of, :credit, :key, :place)
       order by of, reference_credit desc, key, place
       limit :fetch
      """;

  private ComparisonSql() {}

  /** Rows behind a place of the list; the first of the runs is the reference. */
  static String rows(UnitDimension by, int runs) {
    return "with "
        + String.join(
            ",\n",
            RUNS,
            KEYS.formatted(UnitKeys.key(by), holds("u")),
            FIGURES,
            onPath(runs),
            SAID,
            ROWS);
  }

  private static String onPath(int runs) {
    return IntStream.rangeClosed(1, runs)
        .mapToObj(
            place ->
                ON_PATH.formatted(
                    place,
                    CompletedRun.holds("r", ":" + chain(place), ":" + number(place)),
                    RunPeriod.orders("r")))
        .collect(Collectors.joining("\n union all\n", "on_path as materialized (", ")"));
  }

  /** The parameter with the chain of a run, by its place from 1. */
  static String chain(int place) {
    return "chain" + place;
  }

  /** The parameter with the number of a run, by its place from 1. */
  static String number(int place) {
    return "number" + place;
  }

  private static String holds(String alias) {
    return CompletedRun.holds(alias, "c.chain", "c.run");
  }
}
