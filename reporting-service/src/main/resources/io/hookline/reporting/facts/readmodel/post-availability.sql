insert into post_availability as t (brand, post_id, state, since, version)
select distinct on ("postId") :brand, "postId", state, since, version
  from jsonb_to_recordset(:rows::jsonb) as r ("postId" uuid, state text, since timestamptz,
       version bigint)
 order by "postId", version desc
on conflict (brand, post_id) do update
   set state = excluded.state, since = excluded.since, version = excluded.version
 where t.version < excluded.version
