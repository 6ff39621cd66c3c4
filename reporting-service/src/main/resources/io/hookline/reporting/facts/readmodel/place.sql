insert into branch as t (brand, id, name, code, version)
select distinct on (id) :brand, id, name, code, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, name text, code text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set name = excluded.name, code = excluded.code, version = excluded.version
 where t.version < excluded.version
