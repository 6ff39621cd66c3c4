package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.unit.UnitKeys;
import io.hookline.attribution.evidence.surveyresult.AnsweredOrders;
import io.hookline.engine.port.UnitDimension;

/** Counts what analytics by the last click would credit, and what references say. */
final class GapSql {

  /** What units are; one array for each question that paths are asked, by unit. */
  private static final String UNITS =
      """
      with meaning as materialized (
        select u.unit, u.ad_kind, u.direct, :all or coalesce(%1$s = any(:keys), false) as own,
               coalesce(jsonb_exists_any(o.facts, array['source', 'medium', 'campaign', 'content',
                                                        'term', 'clickIds']), false) as tagged
          from credit_unit u
          left join origin o on o.brand = :brand and o.id = u.origin_id
         where %2$s),
      mapped as materialized (
        select array_agg(coalesce(m.own, false) order by s.unit) as own,
               array_agg(coalesce(not m.direct, false) order by s.unit) as led,
               array_agg(coalesce(m.tagged, false) order by s.unit) as tagged
          from generate_series(1, (select max(unit) from meaning)) s (unit)
          left join meaning m on m.unit = s.unit)""";

  /**
   * Clicks (1) and scans (6) are of links, which give a click id and UTM parameters; visits (4) are
   * the shop's own.
   */
  private static final String JUDGED =
      """
      judged as materialized (
        select r.conversion_id,
               exists (select from unnest(r.units) x (unit)
                        where (select own from mapped)[x.unit]) as evident,
               coalesce((select (select own from mapped)[x.unit]
                                and (x.kind <> 4 or (select tagged from mapped)[x.unit])
                           from unnest(r.units, r.kinds) with ordinality x (unit, kind, place)
                          where x.kind in (1, 6) or x.kind = 4 and (select led from mapped)[x.unit]
                          order by x.place desc limit 1), false) as tracked
          from run_credit r
         where %s and %s and r.counted)"""
          .formatted(CompletedRun.holds("r"), RunPeriod.orders("r"));

  private static final String COUNT =
      """
      select count(*) as conversions, count(*) filter (where evident) as evident,
             count(*) filter (where tracked) as tracked,
             (select array_agg(distinct ad_kind) from meaning where own and ad_kind is not null)
               as ad_kinds
        from judged
      """;

  private static final String ANSWERED =
      """
      select count(*) as answered, count(*) filter (where w.option_key = any(:options)) as named,
             count(*) filter (where j.tracked) as tracked
        from judged j
        join conversion c on c.brand = :brand and c.id = j.conversion_id
      %s
       where a.id is not null
      """
          .formatted(AnsweredOrders.ANSWER);

  /** What a run gives to the units: conversions, in 10<sup>-10</sup>. */
  private static final String CREDIT =
      """
      select coalesce(sum(f.credit_e10), 0)
        from run_figure f join meaning m on m.unit = f.unit and m.own
       where %s and %s
      """
          .formatted(CompletedRun.holds("f"), RunPeriod.days("f"));

  private static final String MODEL_CREDIT =
      """
      select coalesce(sum(credit) * 10000000000, 0)
        from run_model_credit
       where brand = :brand and run_id = :runId and dimension = :dimension
         and (:all or key = any(:keys))
      """;

  /** Days of ads stand at their midnight in UTC. */
  private static final String CLAIMED =
      """
      select network, sum(conversions) as claimed, count(*) filter (where conversions is null) as silent,
             bool_or(day_zone is distinct from :zone) as other_days
        from ad_day
       where brand = :brand and counts
         and at >= coalesce(:firstDay::date::timestamp at time zone 'UTC', '-infinity')
         and at <= coalesce(:lastDay::date::timestamp at time zone 'UTC', 'infinity')
         and (:all or %s)
       group by network order by network
      """;

  private GapSql() {}

  static String counts(UnitDimension by) {
    return with(by) + ",\n" + JUDGED + COUNT;
  }

  static String answered(UnitDimension by) {
    return with(by) + ",\n" + JUDGED + ANSWERED;
  }

  static String credit(UnitDimension by, boolean ofModel) {
    return ofModel ? MODEL_CREDIT : with(by) + CREDIT;
  }

  private static String with(UnitDimension by) {
    return UNITS.formatted(UnitKeys.key(by), CompletedRun.holds("u"));
  }

  /** Null where the platform tells nothing by such units. */
  static String claimed(UnitDimension by) {
    return switch (by) {
      case CHANNEL -> CLAIMED.formatted("ad_kind = any(:adKinds)");
      case AD_KIND -> CLAIMED.formatted("ad_kind = any(:keys)");
      case CAMPAIGN -> CLAIMED.formatted("campaign_id::text = any(:keys)");
      case CREATOR -> CLAIMED.formatted("creator_id::text = any(:keys)");
      case POST -> CLAIMED.formatted("post_id::text = any(:keys)");
      case SERIES, PILLAR, LINK, PROMO_CODE, PLACE, FUNNEL_STAGE -> null;
    };
  }
}
