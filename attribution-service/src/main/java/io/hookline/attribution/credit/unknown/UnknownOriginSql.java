package io.hookline.attribution.credit.unknown;

import io.hookline.attribution.evidence.conversion.AnswersSql;

/** Counts a period's orders of which no evidence is known, and the traffic beside them. */
final class UnknownOriginSql {

  /**
   * By the decision that holds of each order, so under the brand's own windows: it is decided again
   * whenever its evidence changes. An order that is not decided yet is not counted yet.
   */
  private static final String DECIDED =
      """
      with placed as materialized (
        select c.id, c.value - c.refunded as value, (c.occurred_at at time zone :zone)::date as day
          from conversion c
         where c.brand = :brand and c.occurred_at >= :since and c.occurred_at < :until),
      decided as materialized (
        select p.id, p.value, p.day,
               exists (select from credit k
                        where k.brand = :brand and k.conversion_id = p.id
                          and k.version = d.version) as known
          from placed p cross join lateral (
            select v.version from credit_version v
             where v.brand = :brand and v.conversion_id = p.id
             order by v.version desc limit 1) d),
      """;

  /** What follows a {@code decided} of the orders that count, with whether evidence is known. */
  private static final String COUNT =
      """
      unknown as materialized (select id, value, day from decided where not known),
      answer as materialized (%s)
      select 'ALL' as part, d.day, null::uuid as origin_id, false as answered,
             null::uuid as survey_id, null as option_key, null as label, null as channel,
             null::uuid as creator_id, count(*) as conversions, null::numeric as value
        from decided d group by d.day
      union all
      select 'UNKNOWN', u.day, o.origin_id, a.is_there is not null, null, null, null, null, null,
             count(*), sum(u.value)
        from unknown u
        left join conversion_origin o on o.brand = :brand and o.conversion_id = u.id
        left join (select distinct conversion_id, true as is_there from answer) a
          on a.conversion_id = u.id
       group by u.day, o.origin_id, a.is_there
      union all
      select 'ANSWER', null, null, true, a.survey_id, a.option_key, a.label, a.channel,
             a.creator_id, count(*), sum(u.value)
        from answer a join unknown u on u.id = a.conversion_id
       group by a.survey_id, a.option_key, a.label, a.channel, a.creator_id
      """
          .formatted(AnswersSql.of("c.id in (select u.id from unknown u)"));

  static final String ORDERS = DECIDED + COUNT;

  /**
   * Visits of people without a trace of where they came from, and by searches for the brand; and
   * from when on any visits are known. Of an origin the channel is by the rules that hold.
   */
  static final String VISITS =
      """
      select t.day, sum(t.visits) filter (where c.channel = 'DIRECT') as direct,
             sum(t.visits) filter (where c.channel in ('ORGANIC_SEARCH_BRAND', 'PAID_SEARCH_BRAND'))
               as branded,
             (select min(f.day) from traffic_count f where f.brand = :brand) as since
        from traffic_count t
        left join traffic_origin o on o.brand = :brand and o.traffic_id = t.id
        left join origin_channel c on c.brand = :brand and c.origin_id = o.origin_id
       where t.brand = :brand and t.day >= :first and t.day <= :last
       group by t.day
      union all
      select null, null, null, min(f.day) from traffic_count f where f.brand = :brand
      """;

  /** As GA4 and Search Console tell, by the days of their properties. */
  static final String TOOLS =
      """
      select day, direct_sessions, branded_clicks
        from web_traffic_day
       where brand = :brand and at >= :first and at <= :last
      """;

  private UnknownOriginSql() {}
}
