insert into rights_request as t (brand, id, mention_id, status, channels, usages, edits, starts_at,
       ends_at, withdrawn_at, version)
select distinct on (id) :brand, id, "mentionId", status, scope.channels, scope.usages, scope.edits,
       r."from", until, "withdrawnAt", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "mentionId" uuid, status text, granted jsonb,
       "from" timestamptz, until timestamptz, "withdrawnAt" timestamptz, version bigint)
  left join lateral jsonb_to_record(granted) as scope (channels text[], usages text[],
       edits boolean)
    on granted is not null
 order by id, version desc
on conflict (brand, id) do update
   set mention_id = excluded.mention_id, status = excluded.status, channels = excluded.channels,
       usages = excluded.usages, edits = excluded.edits, starts_at = excluded.starts_at,
       ends_at = excluded.ends_at, withdrawn_at = excluded.withdrawn_at, version = excluded.version
 where t.version < excluded.version
