-- What comes in the day after: one more in a hundred, a fiftieth of the touches late; and of which orders
-- something else is known by it.
set search_path = drawn, public;
call drawn.add_orders(${orders}, ${orders} / 100, drawn.begin() + interval '90 days', 0.9);
call drawn.add_touches(${orders}, ${orders} / 100, drawn.begin() + interval '90 days', 0.9, 0.02);
insert into conversion_change (brand, at, conversion_id, cause)
  select 'acme-cosmetics', now(), drawn.id(i, 21), 'NEW_ORDER' from generate_series(${orders}, ${orders} + ${orders} / 100 - 1) i;
insert into conversion_change (brand, at, conversion_id, cause)
  select distinct 'acme-cosmetics', now(), c.id, 'TOUCH'
    from generate_series(10 * ${orders}, 10 * (${orders} + ${orders} / 100) - 1) j
    join person_touch t on t.touch_id = drawn.id(j, 41) and t.occurred_at > drawn.begin() + interval '60 days'
    join conversion c on c.person_id = t.person_id and c.occurred_at > t.occurred_at
                     and c.occurred_at <= t.occurred_at + interval '7 days'
   where c.occurred_at < drawn.begin() + interval '90 days';
