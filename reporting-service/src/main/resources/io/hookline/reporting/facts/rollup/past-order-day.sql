order_day as (
  select d.brand, d.day, d.orders, d.credited, d.value, d.valued, d.as_of
    from order_day d
   where d.brand = :brand and d.day between :pastFrom and :pastTo
     and not exists (select from touched t where t.day = d.day)
  union all
  select :brand, day, orders, credited, value, valued, as_of from computed
),
