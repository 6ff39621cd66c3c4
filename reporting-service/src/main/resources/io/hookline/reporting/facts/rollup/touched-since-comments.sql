-- Days of posts of which a comment was told since, in whichever version it stands there, and comments as
-- they were known before.
touched as materialized (
  select distinct f.post_id, (f.commented_at at time zone zone.name)::date as day
    from zone
    join comment_fact f on f.brand = :brand
                       and f.commented_at >= :pastFrom::date::timestamp at time zone zone.name
                       and f.commented_at < (:pastTo::date + 1)::timestamp at time zone zone.name
   where (select max(n.recorded_at) from comment_fact n where n.brand = :brand and n.id = f.id)
         >= :knownBefore
),
comment_fact as not materialized (
  select f.* from comment_fact f where f.brand = :brand and f.recorded_at < :knownBefore
),
