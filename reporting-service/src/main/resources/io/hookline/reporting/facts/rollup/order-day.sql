span as materialized (
  -- An hour of a clock that is put back belongs to the day too: the day itself is compared below.
  select day, day::timestamp at time zone zone.name - interval '3 hours' as since,
         (day + 1)::timestamp at time zone zone.name + interval '3 hours' as before
    from touched cross join zone
),
computed as materialized (
  select s.day, o.origin_id, count(*) as orders, count(*) filter (where held.credited) as credited,
         count(*) filter (where held.clicked) as clicked,
         count(*) filter (where held.evidenced) as evidenced,
         count(*) filter (where v.told_by = 'PIXEL') as pixel_only,
         count(*) filter (where v.told_by = 'SERVER') as server_only,
         count(*) filter (where v.told_by = 'BOTH') as both_told,
         sum(v.value_amount) as value, sum(v.net_amount) as net, count(v.value_amount) as valued,
         max(greatest(v.recorded_at, held.recorded_at)) as as_of
    from span s
   cross join zone
   -- Day by day from the index: joined as a set, PostgreSQL takes a ninth of all orders for it.
   cross join lateral (
      select v.* from conversion v
       where v.brand = :brand and v.occurred_at >= s.since and v.occurred_at < s.before
         and (v.occurred_at at time zone zone.name)::date = s.day
      offset 0) v
    left join order_origin o on o.brand = :brand and o.conversion_id = v.id
    left join lateral (
      select d.recorded_at, d.clicked, d.evidenced,
             exists (
               select from credit c
                where c.brand = :brand and c.conversion_id = d.conversion_id
                  and c.version = d.version) as credited
        from credited d
       where d.brand = :brand and d.conversion_id = v.id
       order by d.version desc
       limit 1) as held on true
   where not exists (
       select from conversion n
        where n.brand = :brand and n.id = v.id and n.version > v.version)
   group by s.day, o.origin_id
),
