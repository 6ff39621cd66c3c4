insert into source_day as t (brand, source_id, day, events, refusals, checks, version, recorded_at)
select distinct on ("eventSourceId", day) :brand, "eventSourceId", day, events, refusals, readiness -> 'checks', version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r ("eventSourceId" uuid, day date, events jsonb, refusals jsonb, readiness jsonb, version bigint, "recordedAt" timestamptz)
 order by "eventSourceId", day, version desc
on conflict (brand, source_id, day) do update
   set events = excluded.events, refusals = excluded.refusals, checks = excluded.checks,
       version = excluded.version, recorded_at = excluded.recorded_at
 where t.version < excluded.version
