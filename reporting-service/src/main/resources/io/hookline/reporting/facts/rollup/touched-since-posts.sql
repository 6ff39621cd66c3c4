-- Posts of which something was recorded since, and their facts as they were known before. What follows
-- reads them instead of all facts.
touched as materialized (
  select s.post_id, s.dataset, date '-infinity' as from_day, date 'infinity' as last_day
    from snapshot s
   cross join zone
   where s.brand = :brand and s.recorded_at >= :knownBefore
     and s.captured_at < (:pastTo::date + 1)::timestamp at time zone zone.name
   group by s.post_id, s.dataset
),
snapshot as not materialized (
  select s.*
    from snapshot s
   where s.brand = :brand and s.recorded_at < :knownBefore
),
