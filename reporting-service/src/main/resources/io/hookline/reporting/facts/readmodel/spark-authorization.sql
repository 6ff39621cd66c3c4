insert into spark_authorization as t (brand, id, post_id, status, starts_at, ends_at, music, version)
select distinct on (id) :brand, id, "postId", status, "startsAt", "endsAt", music, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, status text,
       "startsAt" timestamptz, "endsAt" timestamptz, music text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set post_id = excluded.post_id, status = excluded.status, starts_at = excluded.starts_at,
       ends_at = excluded.ends_at, music = excluded.music, version = excluded.version
 where t.version < excluded.version
