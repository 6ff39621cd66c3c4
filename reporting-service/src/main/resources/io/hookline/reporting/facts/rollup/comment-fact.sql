-- Tells where comments were and where they are now: their counts on both days change. What else changes
-- of a comment, such as its likes, touches no day.
with kept as (
  insert into comment_fact as t (brand, id, post_id, commented_at, comment_class, deleted_at,
         version, recorded_at)
  select distinct on (id) :brand, id, "postId", "commentedAt", "commentClass", "deletedAt", version,
         "recordedAt"
    from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, "commentedAt" timestamptz,
         "commentClass" text, "deletedAt" timestamptz, version bigint, "recordedAt" timestamptz)
   order by id, version desc
  on conflict (brand, id) do update
     set post_id = excluded.post_id, commented_at = excluded.commented_at,
         comment_class = excluded.comment_class, deleted_at = excluded.deleted_at,
         version = excluded.version, recorded_at = excluded.recorded_at
   where t.version < excluded.version
  returning old.post_id as old_post, old.commented_at as old_at, old.comment_class as old_class,
            new.post_id, new.commented_at, new.comment_class
),
moved as (
  select * from kept
   where (old_post, old_at, old_class) is distinct from (post_id, commented_at, comment_class)
),
place as (
  select old_post as post_id, old_at as at from moved where old_post is not null
  union
  select post_id, commented_at from moved
)
select coalesce(jsonb_agg(jsonb_build_object('postId', post_id, 'at', at)), '[]') from place
