-- What creators gained and lost of the same orders, decided under the same settings, since.
with changed as materialized (
  select distinct conversion_id
    from credited
   where brand = :brand and recorded_at >= :knownBefore and occurred_at >= :start
     and occurred_at < :end
),
pair as (
  select distinct on (p.conversion_id) p.conversion_id, p.version as present, f.version as former,
         row(p.model, p.click_window_hours, p.view_window_hours)
           is not distinct from row(f.model, f.click_window_hours, f.view_window_hours) as alike
    from changed
    join credited p on p.brand = :brand and p.conversion_id = changed.conversion_id
   cross join lateral (
      select * from credited d
       where d.brand = :brand and d.conversion_id = changed.conversion_id
         and d.recorded_at < :knownBefore
       order by d.version desc
       limit 1) f
   order by p.conversion_id, p.version desc
),
moved as (
  select c.creator_id, pair.conversion_id,
         case when c.version = pair.present then 1 else -1 end as way, c.share, c.value
    from pair
    join credit c on c.brand = :brand and c.conversion_id = pair.conversion_id
                 and c.version in (pair.present, pair.former)
   where pair.alike
),
net as (
  select creator_id, conversion_id, sum(way * share) as share, sum(way * value) as value
    from moved
   group by creator_id, conversion_id
  having sum(way * share) <> 0
)
select net.creator_id, c.display_name as name, count(*) as orders, sum(net.share) as conversions,
       sum(net.value) as value
  from net
  left join creator c on c.brand = :brand and c.id = net.creator_id
 group by net.creator_id, c.display_name
 order by abs(sum(net.share)) desc, net.creator_id
 limit 50
