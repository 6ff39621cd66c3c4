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
   group by s.post_id, s.day, f.comment_class
),
gone as (
  delete from comment_day d
   using touched t
   where d.brand = :brand and d.post_id = t.post_id and d.day = t.day
     and (d.post_id, d.day, d.comment_class) not in (
       select post_id, day, comment_class from computed)
)
insert into comment_day as t (brand, post_id, day, comment_class, comments, as_of)
select :brand, post_id, day, comment_class, comments, as_of
  from computed
on conflict (brand, day, post_id, comment_class) do update
   set comments = excluded.comments, as_of = excluded.as_of
 where (t.comments, t.as_of) is distinct from (excluded.comments, excluded.as_of)
