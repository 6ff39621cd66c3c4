insert into campaign as t (brand, id, name, objective, kinds, starts_on, ends_on, launch, status,
       baseline_from, baseline_to, baseline_study_id, version)
select distinct on (id) :brand, id, name, objective, coalesce(kinds, '{}'), "startsOn", "endsOn",
       coalesce(launch, false), status, (baseline ->> 'from')::date, (baseline ->> 'to')::date,
       (baseline ->> 'studyId')::uuid, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, name text, objective text, kinds text[],
       "startsOn" date, "endsOn" date, launch boolean, status text, baseline jsonb, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set name = excluded.name, objective = excluded.objective, kinds = excluded.kinds,
       starts_on = excluded.starts_on, ends_on = excluded.ends_on, launch = excluded.launch,
       status = excluded.status, baseline_from = excluded.baseline_from,
       baseline_to = excluded.baseline_to, baseline_study_id = excluded.baseline_study_id,
       version = excluded.version
 where t.version < excluded.version
