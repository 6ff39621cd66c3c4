package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.evidence.origin.ClickIds;

/** What is known of some posts of the present brand, with one statement of each kind. */
final class AmplificationSql {

  /**
   * From when on what a post brings can be seen: from its first link, which may have been recorded
   * after its first click was imported, and from its creator's first code.
   */
  static final String POSTS =
      """
      select a.id, p.creator_id, (p.published_at at time zone :zone)::date as published_on,
             (select min(least((l.created_at at time zone :zone)::date,
                               (select min(n.day) from click_count n
                                 where n.brand = :brand and n.link_id = l.id)))
                from link l where l.brand = :brand and l.post_id = a.id) as linked_from,
             (select min(coalesce((c.valid_from at time zone :zone)::date, date '2000-01-01'))
                from promo_code c
               where c.brand = :brand and c.creator_id = p.creator_id) as codes_from
        from unnest(:posts::uuid[]) as a(id)
        left join post p on p.brand = :brand and p.id = a.id
      """;

  /** Days on which an ad of a kind ran, as its ad account cuts days. */
  static final String RAN = "(d.spend > 0 or d.impressions > 0 or d.clicks > 0)";

  static final String ADS =
      """
      select d.post_id, d.day,
             sum(d.spend) filter (where d.spend_currency = :currency) as spend,
             count(*) filter (where d.spend_currency is distinct from :currency) as unknown,
             coalesce(sum(d.impressions), 0) as impressions
        from ad_day d
       where d.brand = :brand and d.post_id = any(:posts) and d.ad_kind = 'SPARK' and d.counts
         and RAN
       group by d.post_id, d.day
      """
          .replace("RAN", RAN);

  /** Where somebody came from of whom a tag names an ad that shows one of the posts. */
  private static final String NAMED =
      """
      with ad as materialized (
        select distinct d.ad_id, d.post_id from ad_day d
         where d.brand = :brand and d.post_id = any(:posts) and d.ad_kind = 'SPARK'
           and d.ad_id is not null),
      named as materialized (
        select distinct on (origin_id) origin_id, post_id from (
          select o.id as origin_id, a.post_id, 1 as place
            from ad a join origin o on o.brand = :brand and o.facts ->> 'content' = a.ad_id
             and o.facts ->> 'content' ~ '^[0-9]{10,25}$'
          union all
          select o.id, a.post_id, 2
            from ad a join origin o on o.brand = :brand and o.facts ->> 'term' = a.ad_id
             and o.facts ->> 'term' ~ '^[0-9]{10,25}$'
          union all
          select o.id, a.post_id, 3
            from ad a join origin o on o.brand = :brand and o.facts ->> 'campaign' = a.ad_id
             and o.facts ->> 'campaign' ~ '^[0-9]{10,25}$') n
         order by origin_id, place, post_id)
      """;

  /**
   * By the decision that holds of each order. One that is credited to somebody is theirs, whatever
   * ad its visit names.
   */
  static final String ORDERS =
      NAMED
          + """
      , placed as materialized (
        select c.id, c.value - c.refunded as value, (c.occurred_at at time zone :zone)::date as day
          from conversion c
         where c.brand = :brand and c.occurred_at >= :since and c.occurred_at < :until),
      decided as materialized (
        select p.id as conversion_id, p.value, p.day, k.evidence, k.link_id, k.creator_id
          from placed p
         cross join lateral (
           select v.version from credit_version v
            where v.brand = :brand and v.conversion_id = p.id
            order by v.version desc limit 1) d
          left join credit k on k.brand = :brand and k.conversion_id = p.id
                            and k.version = d.version and k.position = 1),
      its as (
        select l.post_id as id, 'LINK' as way, d.day, d.value
          from decided d join link l on l.brand = :brand and l.id = d.link_id
         where l.post_id = any(:posts)
        union all
        select d.creator_id, 'CODE', d.day, d.value
          from decided d
         where d.evidence = 'PROMO_CODE' and d.creator_id = any(:creators)
        union all
        select n.post_id, 'AD', d.day, d.value
          from decided d
          join conversion_origin o on o.brand = :brand and o.conversion_id = d.conversion_id
          join named n on n.origin_id = o.origin_id
         where d.evidence is null)
      select id, way, day, count(*) as conversions, count(value) as valued,
             coalesce(sum(value), 0) as value, coalesce(sum(value * value), 0) as squares
        from its group by id, way, day
      """;

  /** A visit that began with a click on one of the links here is that click already. */
  static final String CLICKS =
      NAMED
          + """
      , counted as materialized (
        select t.id, t.day, t.visits from traffic_count t
         where t.brand = :brand and t.day >= :first and t.day <= :last
           and ' ' || t.click_ids || ' ' not like '%% %s %%')
      select l.post_id as id, n.day, sum(n.clicks) as clicks
        from link l
        join click_count n on n.brand = :brand and n.link_id = l.id
                          and n.day >= :first and n.day <= :last
       where l.brand = :brand and l.post_id = any(:posts)
       group by l.post_id, n.day
      union all
      select n.post_id, t.day, sum(t.visits)
        from counted t
       cross join lateral (
         select o.origin_id from traffic_origin o
          where o.brand = :brand and o.traffic_id = t.id
         offset 0) o
        join named n on n.origin_id = o.origin_id
       group by n.post_id, t.day
      """
              .formatted(ClickIds.OWN);

  private AmplificationSql() {}
}
