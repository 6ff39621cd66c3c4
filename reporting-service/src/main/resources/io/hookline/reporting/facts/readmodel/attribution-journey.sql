insert into attribution_journey as t (brand, setting_id, name, run_id, run_from, as_of, completed_at, total, channels,
       last_channels, campaigns, roles, paths, stages, version)
select distinct on (r.id) :brand, r.id, r.name, r."runId", r."runFrom", r."asOf", r."completedAt", r.total, r.channels,
       r."lastChannels", r.campaigns, r.roles, r.paths, r.stages, r.version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, name text, "runId" uuid, "runFrom" timestamptz,
       "asOf" timestamptz, "completedAt" timestamptz, total jsonb, channels jsonb, "lastChannels" jsonb, campaigns jsonb,
       roles jsonb, paths jsonb, stages jsonb, version bigint)
 order by r.id, r.version desc
on conflict (brand, setting_id) do update
   set name = excluded.name, run_id = excluded.run_id, run_from = excluded.run_from, as_of = excluded.as_of,
       completed_at = excluded.completed_at, total = excluded.total, channels = excluded.channels,
       last_channels = excluded.last_channels, campaigns = excluded.campaigns, roles = excluded.roles,
       paths = excluded.paths, stages = excluded.stages, version = excluded.version
 where t.version < excluded.version
