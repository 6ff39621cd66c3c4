insert into brand_account as t (brand, id, network, handle, display_name, creator_id, version)
select distinct on (id) :brand, id, network, handle, "displayName", "creatorId", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, network text, handle text,
       "displayName" text, "creatorId" uuid, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set network = excluded.network, handle = excluded.handle, display_name = excluded.display_name,
       creator_id = excluded.creator_id,
       version = excluded.version
 where t.version < excluded.version
