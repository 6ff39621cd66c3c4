-- It never changes.
insert into traffic_day as t (brand, day, id, origin_id)
select distinct on (day, "trafficId") :brand, day, "trafficId", "originId"
  from jsonb_to_recordset(:rows::jsonb) as r ("trafficId" uuid, day date, "originId" uuid)
 order by day, "trafficId"
on conflict (brand, day, id) do update
   set origin_id = excluded.origin_id
 where t.origin_id is null
