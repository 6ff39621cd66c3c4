-- Revenue attributed to creators on each day of the brand, days without any included.
with daily as (
  select (occurred_at at time zone :timeZone)::date as day,
         sum(value) filter (where evidence <> 'PROMO_CODE') as links,
         sum(value) filter (where evidence = 'PROMO_CODE') as codes
    from credit c
   where brand = :brand and creator_id is not null
     and occurred_at >= :start and occurred_at < :end
     and not exists (
       select from credited n
        where n.brand = :brand and n.conversion_id = c.conversion_id and n.version > c.version)
   group by 1
)
select :firstDay::date + ahead as day, coalesce(links, 0) as links, coalesce(codes, 0) as codes
  from generate_series(0, :lastDay::date - :firstDay::date) as ahead
  left join daily on daily.day = :firstDay::date + ahead
 order by day
