package io.hookline.attribution.evidence.channel;

/** Touches and orders of a period by where they came from. */
final class PastOriginSql {

  /** Of each that are looked at, the latest: a longer period is asked for in parts. */
  static final int MOST = 1_000_000;

  /**
   * By the ids, which tell the time: the key serves it, and months that are not meant are left out.
   */
  static final String TOUCHES =
      """
      with seen as (
        select t.link_id, t.referrer_host, t.ttclid is not null as of_ad, t.click_kinds, t.agent,
               t.kind, t.utm_source, t.utm_medium, t.utm_campaign, t.utm_content, t.utm_term
          from touch t
         where t.brand = :brand and t.id >= :first and t.id < :behind
           and t.occurred_at >= :from and t.occurred_at < :to
         order by t.id desc
         limit %1$d)
      select %2$s,
             l.kind as link_kind, l.creator_id is not null as of_creator, s.referrer_host, s.of_ad,
             s.click_kinds, s.agent, s.clicks, s.views
        from (select link_id, referrer_host, of_ad, click_kinds, agent, utm_source, utm_medium,
                     utm_campaign, utm_content, utm_term,
                     count(*) filter (where kind = 'CLICK') as clicks,
                     count(*) filter (where kind = 'VIEW') as views
                from seen
               group by link_id, referrer_host, of_ad, click_kinds, agent, utm_source, utm_medium,
                        utm_campaign, utm_content, utm_term) s
        join link l on l.brand = :brand and l.id = s.link_id
      """
          .formatted(MOST, OriginSql.tags("s"));

  static final String ORDERS =
      """
      with placed as (
        select o.conversion_id, o.origin_id from conversion_origin o
         where o.brand = :brand and o.occurred_at >= :from and o.occurred_at < :to
         order by o.occurred_at desc
         limit %d)
      select o.facts::text as facts, s.*
        from (select p.origin_id, count(*) as orders, count(c.value) as valued,
                     coalesce(sum(c.value), 0) as value,
                     coalesce(sum(c.refunded) filter (where c.value is not null), 0) as refunded,
                     count(*) filter (where c.customer = 'NEW') as new_customers,
                     count(*) filter (where c.customer = 'RETURNING') as returning_customers
                from placed p join conversion c on c.brand = :brand and c.id = p.conversion_id
               group by p.origin_id) s
        join origin o on o.brand = :brand and o.id = s.origin_id
      """
          .formatted(MOST);

  /** The origins of orders of a period. */
  static final String ORIGINS =
      """
      select o.id, o.facts::text as facts
        from (select distinct p.origin_id from conversion_origin p
               where p.brand = :brand and p.occurred_at >= :from and p.occurred_at < :to) s
        join origin o on o.brand = :brand and o.id = s.origin_id
      """;

  private PastOriginSql() {}
}
