insert into creator as t (brand, id, display_name, version)
select distinct on (id) :brand, id, "displayName", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "displayName" text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set display_name = excluded.display_name, version = excluded.version
 where t.version < excluded.version
