insert into attribution_setting as t (brand, id, name, reported, versions, version)
select distinct on (id) :brand, id, name, reported and "archivedAt" is null, versions, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, name text, reported boolean, versions jsonb, "archivedAt" timestamptz, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set name = excluded.name, reported = excluded.reported, versions = excluded.versions, version = excluded.version
 where t.version < excluded.version
