-- Comments count on the day that they were written, also those that were deleted since.
span as materialized (
  select post_id, day, day::timestamp at time zone zone.name - interval '3 hours' as since,
         (day + 1)::timestamp at time zone zone.name + interval '3 hours' as before
    from touched cross join zone
),
computed as materialized (
  select s.post_id, s.day, f.comment_class, count(*) as comments, max(f.commented_at) as as_of
    from span s
   cross join zone
   cross join lateral (
      select f.* from comment_fact f
       where f.brand = :brand and f.post_id = s.post_id
         and f.commented_at >= s.since and f.commented_at < s.before
         and (f.commented_at at time zone zone.name)::date = s.day
      offset 0) f
   -- Looked up for each: joined as a set, PostgreSQL reads all comments of the brand.
   where f.version = (
       select max(n.version) from comment_fact n where n.brand = :brand and n.id = f.id)
   group by s.post_id, s.day, f.comment_class
),
