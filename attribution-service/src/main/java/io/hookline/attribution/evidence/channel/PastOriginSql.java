package io.hookline.attribution.evidence.channel;

/** Touches and orders of a period by where they came from. */
final class PastOriginSql {

  /** Of orders that are looked at, the latest: a longer period is asked for in parts. */
  static final int MOST = 1_000_000;

  static final String TOUCHES =
      """
      select o.facts::text as facts, s.clicks, s.views
        from (select c.origin_id, sum(c.clicks) as clicks, sum(c.views) as views
                from touch_count c
               where c.brand = :brand and c.day >= :first and c.day <= :last
               group by c.origin_id) s
        join origin o on o.brand = :brand and o.id = s.origin_id
      """;

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
