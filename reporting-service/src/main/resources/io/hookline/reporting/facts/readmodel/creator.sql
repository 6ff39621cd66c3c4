insert into creator as t (brand, id, display_name, merged_into, version)
select distinct on (id) :brand, id, "displayName", "mergedInto", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "displayName" text, "mergedInto" uuid,
       version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set display_name = excluded.display_name, merged_into = excluded.merged_into,
       version = excluded.version
 where t.version < excluded.version
