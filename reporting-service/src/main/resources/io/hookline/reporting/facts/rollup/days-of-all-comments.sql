touched as materialized (
  select post_id, day from comment_day where brand = :brand
  union
  select f.post_id, (f.commented_at at time zone zone.name)::date
    from comment_fact f cross join zone
   where f.brand = :brand
),
