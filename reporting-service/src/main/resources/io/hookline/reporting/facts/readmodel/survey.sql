insert into survey as t (brand, id, name, version)
select distinct on (id) :brand, id, name, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, name text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set name = excluded.name, version = excluded.version
 where t.version < excluded.version
