gone as (
  delete from order_day d
   using touched t
   where d.brand = :brand and d.day = t.day
     and row(d.day, d.origin_id)::text not in (select row(day, origin_id)::text from computed)
)
insert into order_day as t (brand, day, origin_id, orders, credited, clicked, evidenced, value, net, valued, as_of)
select :brand, day, origin_id, orders, credited, clicked, evidenced, value, net, valued, as_of
  from computed
on conflict on constraint uq_order_day do update
   set orders = excluded.orders, credited = excluded.credited, clicked = excluded.clicked,
       evidenced = excluded.evidenced, value = excluded.value,
       net = excluded.net, valued = excluded.valued, as_of = excluded.as_of
 where (t.orders, t.credited, t.clicked, t.evidenced, t.value, t.net, t.valued, t.as_of) is distinct from
       (excluded.orders, excluded.credited, excluded.clicked, excluded.evidenced, excluded.value, excluded.net, excluded.valued, excluded.as_of)
