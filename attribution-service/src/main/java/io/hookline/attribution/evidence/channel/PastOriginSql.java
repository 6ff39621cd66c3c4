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
        select t.link_id, t.referrer_host, t.ttclid is not null as of_ad, t.agent, t.kind
          from touch t
         where t.brand = :brand and t.id >= :first and t.id < :behind
           and t.occurred_at >= :from and t.occurred_at < :to
         order by t.id desc
         limit %d)
      select l.utm_source, l.utm_medium, l.utm_campaign, l.utm_content, l.utm_term,
             l.kind as link_kind, l.creator_id is not null as of_creator, s.referrer_host, s.of_ad, s.agent, s.clicks,
             s.views
        from (select link_id, referrer_host, of_ad, agent,
                     count(*) filter (where kind = 'CLICK') as clicks,
                     count(*) filter (where kind = 'VIEW') as views
                from seen group by link_id, referrer_host, of_ad, agent) s
        join link l on l.brand = :brand and l.id = s.link_id
      """
          .formatted(MOST);

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

  private PastOriginSql() {}
}
