package io.hookline.attribution.evidence.product;

/** Sales by item, from the items that count of each order. */
final class ProductSql {

  /** Orders that are looked at, the latest: a longer period is asked for in parts. */
  static final int MOST = 200_000;

  /**
   * The id of a product is compared as it is written, a category without regard to case. Of names
   * and categories that differ for one product the first in the alphabet is shown, so that the
   * answer is the same each time. The rows below the top are one, without a key.
   */
  static final String SOLD =
      """
      with placed as materialized (
        select o.conversion_id from conversion_origin o
         where o.brand = :brand and o.occurred_at >= :from and o.occurred_at < :to
           and (not :byChannel or o.origin_id = any(:origins))
         order by o.occurred_at desc
         limit %1$d),
      sale as materialized (
        select c.id, c.customer, c.refunded > 0 or c.original_refunded > 0 as refunded, f.value
          from placed p
          join conversion c on c.brand = :brand and c.id = p.conversion_id
          left join conversion_fact f on f.brand = :brand and f.conversion_id = c.id
                                     and f.kind = 'ITEMS'
         where :customer::text is null or c.customer = :customer),
      item as (
        select s.id, s.customer, s.refunded, i."productId" as product_id, i.name, i.category,
               coalesce(i.quantity, 1) as quantity,
               case when i.amount ->> 'currency' = :currency
                    then (i.amount ->> 'amount')::numeric end as amount
          from sale s
         cross join lateral jsonb_to_recordset(s.value::jsonb)
               as i ("productId" text, category text, name text, quantity numeric, amount jsonb)
         where s.value is not null
           and (:category::text is null or lower(i.category) = lower(:category))),
      keyed as (
        select *, case when :byCategory then lower(category)
                       else coalesce(product_id, ' ' || name) end as key
          from item),
      sold as (
        select key, case when not :byCategory then min(product_id) end as product_id,
               case when not :byCategory then min(name) end as name, min(category) as category,
               sum(quantity) as quantity, count(distinct id) as orders,
               coalesce(sum(amount), 0) as value,
               coalesce(sum(quantity) filter (where amount is null), 0) as unpriced,
               count(distinct id) filter (where refunded) as refunded_orders,
               count(distinct id) filter (where customer = 'NEW') as new_orders,
               count(distinct id) filter (where customer = 'RETURNING') as returning_orders
          from keyed group by key),
      ranked as (
        select key, row_number() over (order by value desc, quantity desc, key nulls last) as place
          from sold),
      rest as (
        select sum(k.quantity) as quantity, count(distinct k.id) as orders,
               coalesce(sum(k.amount), 0) as value,
               coalesce(sum(k.quantity) filter (where k.amount is null), 0) as unpriced,
               count(distinct k.id) filter (where k.refunded) as refunded_orders,
               count(distinct k.id) filter (where k.customer = 'NEW') as new_orders,
               count(distinct k.id) filter (where k.customer = 'RETURNING') as returning_orders
          from keyed k join ranked r on r.key is not distinct from k.key
         where r.place > :top
        having count(*) > 0),
      looked as (
        select count(*) as orders, count(*) filter (where value is null) as bare,
               (select count(*) from placed) as placed
          from sale)
      select l.orders as looked_at, l.bare, l.placed, r.place, s.product_id, s.name, s.category,
             s.quantity, s.orders, s.value, s.unpriced, s.refunded_orders, s.new_orders,
             s.returning_orders
        from looked l
        left join (ranked r join sold s on s.key is not distinct from r.key) on r.place <= :top
      union all
      select l.orders, l.bare, l.placed, 0, null, null, null, t.quantity, t.orders, t.value,
             t.unpriced, t.refunded_orders, t.new_orders, t.returning_orders
        from looked l cross join rest t
       order by place
      """
          .formatted(MOST);

  private ProductSql() {}
}
