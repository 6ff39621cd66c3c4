package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;

/** A row for each order, with its path and what each touch of it gets. */
final class RowsSql {

  /**
   * Ends with {@code worked}: a row for each order of {@code wanted}, arrays of its path, empty
   * where there is none, and what went back of it.
   */
  private static final String WORKED =
      """
      , placed as (
        select *, row_number() over o as place, count(*) over o as touches, min(age) over o as newest
          from path window o as %1$s),
      aged as (
        select *, precedence::bigint << 32 | place as rank%2$s from placed order by id, %3$s),
      weighed as (
        select *, %4$s as weight from aged order by id, %3$s),
      summed as (
        select *, max(rank) over o as top, max(rank) filter (where not direct) over o as led,
               (sum(weight) over o)::bigint as weights
          from weighed window o as %1$s),
      judged as (
        select id, value, step, touch_id, at, kind, unit, direct, precedence, age, place, touches, top,
               (%5$s)::bigint as weight, %6$s as weights
          from summed order by id, %3$s),
      parted as (
        select *, credit_part(%7$d, weight, weights) as share_part,
               credit_part(value / step, weight, weights) * step as value_part
          from judged order by id, %3$s),
      shared as (
        select *,
               case when place < touches then share_part
                    else %7$d - coalesce(sum(share_part) filter (where place < touches) over o, 0)
                end::bigint as share,
               case when place < touches then value_part
                    else value - coalesce(sum(value_part) filter (where place < touches) over o, 0)
                end::bigint as value_share
          from parted window o as %1$s),
      gathered as (
        select id,
               array_agg(touch_id order by %3$s) as touch_ids, array_agg(at order by %3$s) as touched_at,
               array_agg(kind order by %3$s) as kinds, array_agg(unit order by %3$s) as units,
               array_agg(direct order by %3$s) as directs,
               array_agg(precedence order by %3$s) as precedences,
               array_agg(share order by %3$s) as shares,
               array_agg(value_share order by %3$s) as value_shares,
               array_agg(weight order by %3$s) as weights, max(top & 4294967295)::int as last_touch
          from shared group by id),
      back as (
        select conversion_id, array_agg(label order by place) as labels,
               array_agg(amount order by place) as amounts
          from (%8$s) r group by conversion_id),
      worked as (
        select w.id, w.person_id, w.at, w.value, w.counted, coalesce(g.touch_ids, '{}') as touch_ids,
               coalesce(g.touched_at, '{}') as touched_at, coalesce(g.kinds, '{}') as kinds,
               coalesce(g.units, '{}') as units, coalesce(g.directs, '{}') as directs,
               coalesce(g.precedences, '{}') as precedences, coalesce(g.shares, '{}') as shares,
               case when w.value is not null then coalesce(g.value_shares, '{}') end as value_shares,
               g.last_touch, b.labels, b.amounts,
               case when g.id is not null and b.conversion_id is not null
                    then refund_parts(w.value, %9$d, b.amounts, g.weights) end as refund_parts
          from wanted w
          left join gathered g on g.id = w.id
          left join back b on b.conversion_id = w.id)
      """;

  private RowsSql() {}

  /** Begins a statement that reads {@code worked}. */
  static String with(CreditSource source, CreditRules rules) {
    boolean byAge = false;
    String weight = "1";
    String judged = "weight";
    String weights = "weights";
    switch (rules.model()) {
      case LAST_TOUCH -> {
        judged = "case when rank = top then 1 else 0 end";
        weights = "1::bigint";
      }
      case FIRST_TOUCH -> {
        judged = "case when place = 1 then 1 else 0 end";
        weights = "1::bigint";
      }
      case LAST_NON_DIRECT -> {
        judged = "case when rank = coalesce(led, top) then 1 else 0 end";
        weights = "1::bigint";
      }
      case LINEAR -> {}
      case POSITION_BASED -> weight = WeightSql.byPosition(rules.positionShares());
      case TIME_DECAY -> {
        byAge = true;
        weight = WeightSql.byAge();
      }
    }
    return PathSql.with(source, rules, true)
        + (byAge ? ", " + WeightSql.powers() : "")
        + WORKED.formatted(
            PathSql.ON_PATH,
            byAge
                ? ", %s as halvings, %s as position"
                    .formatted(WeightSql.halvings(rules), WeightSql.position(rules))
                : "",
            PathSql.IN_ORDER,
            weight,
            judged,
            weights,
            Credit.WHOLE,
            source.refunds(),
            source.cent());
  }
}
