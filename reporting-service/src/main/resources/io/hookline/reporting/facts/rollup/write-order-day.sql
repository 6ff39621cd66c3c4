gone as (
  delete from order_day d
   using touched t
   where d.brand = :brand and d.day = t.day
     and row(d.day, d.origin_id)::text not in (select row(day, origin_id)::text from computed)
)
insert into order_day as t (brand, day, origin_id, orders, credited, clicked, evidenced, pixel_only,
       server_only, both_told, value, net, valued, as_of)
select :brand, day, origin_id, orders, credited, clicked, evidenced, pixel_only, server_only,
       both_told, value, net, valued, as_of
  from computed
on conflict on constraint uq_order_day do update
   set orders = excluded.orders, credited = excluded.credited, clicked = excluded.clicked,
       evidenced = excluded.evidenced, pixel_only = excluded.pixel_only,
       server_only = excluded.server_only, both_told = excluded.both_told, value = excluded.value,
       net = excluded.net, valued = excluded.valued, as_of = excluded.as_of
 where (t.orders, t.credited, t.clicked, t.evidenced, t.pixel_only, t.server_only, t.both_told,
        t.value, t.net, t.valued, t.as_of) is distinct from
       (excluded.orders, excluded.credited, excluded.clicked, excluded.evidenced,
        excluded.pixel_only, excluded.server_only, excluded.both_told, excluded.value, excluded.net,
        excluded.valued, excluded.as_of)
