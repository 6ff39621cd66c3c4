-- Keeps what counts of each version of comments, those that follow one another and say the same as one
-- row, the same rows in whatever order versions come. Tells where comments were and where they are now:
-- their counts on both days change. What else changes of a comment, such as its likes, touches no day.
with told as materialized (
  select distinct on (id, version) id, version, version as last_version, "recordedAt" as recorded_at,
         "postId" as post_id, "commentedAt" as commented_at, "commentClass" as comment_class
    from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, "commentedAt" timestamptz,
         "commentClass" text, version bigint, "recordedAt" timestamptz)
   order by id, version, "recordedAt"
),
kept as materialized (
  select f.id, f.version, f.last_version, f.recorded_at, f.post_id, f.commented_at, f.comment_class
    from (select distinct id from told) t
    join comment_fact f on f.brand = :brand and f.id = t.id
),
piece as (
  select * from kept
  union all
  select t.* from told t
   where not exists (
       select from kept k
        where k.id = t.id and t.version between k.version and k.last_version)
),
beside as (
  select *,
         lag(last_version) over w = version - 1
         and lag(row(post_id, commented_at, comment_class)) over w
             = row(post_id, commented_at, comment_class) as follows
    from piece
  window w as (partition by id order by version)
),
numbered as (
  select *, count(*) filter (where follows is not true) over (partition by id order by version) as run
    from beside
),
run as materialized (
  select distinct on (id, run) id, version, max(last_version) over (partition by id, run) as last_version,
         recorded_at, post_id, commented_at, comment_class
    from numbered
   order by id, run, version
),
joined as (
  delete from comment_fact f
   using run
   where f.brand = :brand and f.id = run.id
     and f.version > run.version and f.version <= run.last_version
),
written as (
  insert into comment_fact as t (brand, id, version, last_version, recorded_at, post_id, commented_at,
         comment_class)
  select :brand, id, version, last_version, recorded_at, post_id, commented_at, comment_class
    from run
  on conflict (brand, id, version) do update
     set last_version = excluded.last_version
   where t.last_version <> excluded.last_version
),
was as (
  select distinct on (id) id, post_id, commented_at, comment_class
    from kept
   order by id, version desc
),
is_now as (
  select distinct on (id) id, post_id, commented_at, comment_class
    from run
   order by id, version desc
),
moved as (
  select was.post_id as old_post, was.commented_at as old_at, i.post_id, i.commented_at
    from is_now i
    left join was on was.id = i.id
   where (was.post_id, was.commented_at, was.comment_class)
         is distinct from (i.post_id, i.commented_at, i.comment_class)
),
place as (
  select old_post as post_id, old_at as at from moved where old_post is not null
  union
  select post_id, commented_at from moved
)
select coalesce(jsonb_agg(jsonb_build_object('postId', post_id, 'at', at)), '[]') from place
