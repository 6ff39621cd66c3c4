order_day as (
  select d.brand, d.day, d.origin_id, d.orders, d.credited, d.clicked, d.evidenced, d.pixel_only,
         d.server_only, d.both_told, d.value, d.net, d.valued, d.as_of
    from order_day d
   where d.brand = :brand and d.day between :pastFrom and :pastTo
     and not exists (select from touched t where t.day = d.day)
  union all
  select :brand, day, origin_id, orders, credited, clicked, evidenced, pixel_only, server_only,
         both_told, value, net, valued, as_of from computed
),
