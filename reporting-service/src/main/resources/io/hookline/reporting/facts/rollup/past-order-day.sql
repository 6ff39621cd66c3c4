order_day as (
  select d.brand, d.day, d.origin_id, d.orders, d.credited, d.clicked, d.evidenced, d.value, d.net, d.valued, d.as_of
    from order_day d
   where d.brand = :brand and d.day between :pastFrom and :pastTo
     and not exists (select from touched t where t.day = d.day)
  union all
  select :brand, day, origin_id, orders, credited, clicked, evidenced, value, net, valued, as_of from computed
),
