insert into series as t (brand, id, pillar_id, name, version)
select distinct on (id) :brand, id, "pillarId", name, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "pillarId" uuid, name text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set pillar_id = excluded.pillar_id, name = excluded.name, version = excluded.version
 where t.version < excluded.version
