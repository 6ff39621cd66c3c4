package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.port.UnitDimension;

/**
 * How often each path led to an order and to none: {@code keys, conversions, nulls, value}. A path
 * may stand in two rows. Has the parameter {@code until}.
 */
final class PathCountsSql {

  private static final String COUNTED =
      """
      , unit_key as materialized (%1$s),
      used as materialized (
        select p.id, p.touch_id, p.age, p.value, p.counted, coalesce(k.key, '%2$s') as key
          from path p left join unit_key k on k.unit = p.unit),
      step as (
        select id, value, age, touch_id, key,
               lag(key) over (partition by id order by %3$s) is distinct from key as is_other
          from used where counted),
      led as (
        select array_agg(key order by %3$s) filter (where is_other) as keys, max(value) as value
          from step group by id),
      act as (
        select a.person_id, a.touch_id, a.at, a.at + %4$s as reach, coalesce(k.key, '%2$s') as key
          from (%5$s) a left join unit_key k on k.unit = a.unit
         where not exists (select from used u where u.touch_id = a.touch_id)),
      apart as (
        select *, at > max(reach) over (partition by person_id order by at, touch_id
                                        rows between unbounded preceding and 1 preceding) as is_cut
          from act),
      numbered as (
        select *, count(*) filter (where is_cut)
                    over (partition by person_id order by at, touch_id) as path
          from apart),
      stood as (
        select person_id, path, at, touch_id, reach, key,
               lag(key) over (partition by person_id, path order by at, touch_id)
                 is distinct from key as is_other
          from numbered),
      lost as (
        select array_agg(key order by at, touch_id) filter (where is_other) as keys
          from stood group by person_id, path having max(reach) < :until)
      select keys, count(*) as conversions, 0 as nulls, coalesce(sum(value), 0) as value
        from led group by keys
      union all
      select keys, 0, count(*), 0 from lost group by keys
      """;

  private PathCountsSql() {}

  static String of(CreditSource source, CreditRules rules, UnitDimension dimension) {
    KindWindows windows = new KindWindows(rules.windows());
    return PathSql.with(source, rules, false)
        + COUNTED.formatted(
            source.keys(dimension),
            PathCounts.NONE,
            PathSql.IN_ORDER,
            windows.of("a.kind"),
            source.acts(windows));
  }
}
