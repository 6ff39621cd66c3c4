insert into reuse as t (brand, id, mention_id, rights_request_id, channel, usage, edited,
       started_at, ended_at, post_id, version)
select distinct on (id) :brand, id, "mentionId", "rightsRequestId", channel, usage, edited,
       "startedAt", "endedAt", "postId", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "mentionId" uuid, "rightsRequestId" uuid,
       channel text, usage text, edited boolean, "startedAt" timestamptz, "endedAt" timestamptz,
       "postId" uuid, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set mention_id = excluded.mention_id, rights_request_id = excluded.rights_request_id,
       channel = excluded.channel, usage = excluded.usage, edited = excluded.edited,
       started_at = excluded.started_at, ended_at = excluded.ended_at, post_id = excluded.post_id,
       version = excluded.version
 where t.version < excluded.version
