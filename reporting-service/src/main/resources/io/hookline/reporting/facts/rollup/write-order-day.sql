gone as (
  delete from order_day d
   using touched t
   where d.brand = :brand and d.day = t.day
     and d.day not in (select day from computed)
)
insert into order_day as t (brand, day, orders, credited, value, valued, as_of)
select :brand, day, orders, credited, value, valued, as_of
  from computed
on conflict (brand, day) do update
   set orders = excluded.orders, credited = excluded.credited, value = excluded.value,
       valued = excluded.valued, as_of = excluded.as_of
 where (t.orders, t.credited, t.value, t.valued, t.as_of) is distinct from
       (excluded.orders, excluded.credited, excluded.value, excluded.valued, excluded.as_of)
