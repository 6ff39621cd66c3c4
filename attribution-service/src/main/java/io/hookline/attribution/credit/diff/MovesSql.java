package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.port.UnitDimension;

/**
 * What units gained and lost between two runs, those with the most first. Of each order it is
 * looked at what a unit has more or less; who gained from one order and lost as much by another has
 * both.
 */
final class MovesSql {

  private static final String SQL =
      """
      ,
      keyed as materialized (
        select false as later, r.unit, %1$s as key from credit_unit r where %2$s
        union all
        select true, r.unit, %1$s from credit_unit r where %3$s),
      said as (
        select false as later, f.conversion_id, f.counted, f.units, f.shares_e10, f.values_e4, f.value_e4
          from former f
        union all
        select true, p.conversion_id, p.counted, p.units, p.shares_e10, p.values_e4, p.value_e4
          from present p),
      part as (
        select s.later, s.conversion_id, t.unit, t.share, t.value
          from said s
         cross join lateral unnest(s.units, s.shares_e10, s.values_e4) as t (unit, share, value)
         where s.counted
        union all
        select s.later, s.conversion_id, 0, %4$d, s.value_e4
          from said s where s.counted and cardinality(s.units) = 0),
      given as (
        select p.conversion_id, case when p.unit = 0 then 2 when k.key is null then 1 else 0 end as of,
               coalesce(k.key, '') as key,
               sum(case when p.later then p.share else -p.share end) as credit,
               sum(coalesce(case when p.later then p.value else -p.value end, 0)) as value
          from part p left join keyed k on k.later = p.later and k.unit = p.unit
         group by 1, 2, 3),
      moved as (
        select of, key, count(*) as conversions, sum(greatest(credit, 0)) as gained,
               sum(greatest(-credit, 0)) as lost, sum(greatest(value, 0)) as value_gained,
               sum(greatest(-value, 0)) as value_lost
          from given where credit <> 0 or value <> 0
         group by of, key)
      select * from moved
       where (-gained - lost, of, key) > (:minusMoved, :of, :key)
       order by gained + lost desc, of, key
       limit :fetch
      """;

  private MovesSql() {}

  static String moves(boolean oneChain, UnitDimension by) {
    return DiffSql.with(oneChain)
        + SQL.formatted(
            UnitKeys.key(by),
            CompletedRun.holds("r", ":formerChain", ":formerRun"),
            CompletedRun.holds("r"),
            Credit.WHOLE);
  }
}
