-- Days of which an order, or what it is credited to, was recorded since, in whichever version it stands
-- there, as they were known before.
touched as materialized (
  select distinct (o.occurred_at at time zone zone.name)::date as day
    from zone
   cross join lateral (
      select v.occurred_at, v.recorded_at, v.id from conversion v where v.brand = :brand
         and v.occurred_at >= :pastFrom::date::timestamp at time zone zone.name
         and v.occurred_at < (:pastTo::date + 1)::timestamp at time zone zone.name
      union all
      select d.occurred_at, d.recorded_at, d.conversion_id from credited d where d.brand = :brand
         and d.occurred_at >= :pastFrom::date::timestamp at time zone zone.name
         and d.occurred_at < (:pastTo::date + 1)::timestamp at time zone zone.name) as o
   where o.recorded_at >= :knownBefore
      or (select max(n.recorded_at) from conversion n where n.brand = :brand and n.id = o.id)
         >= :knownBefore
),
conversion as not materialized (
  select v.* from conversion v where v.brand = :brand and v.recorded_at < :knownBefore
),
credited as not materialized (
  select d.* from credited d where d.brand = :brand and d.recorded_at < :knownBefore
),
