insert into competitor as t (brand, id, network, handle, name, tracked_from, tracked_to, version)
select distinct on (id) :brand, id, network, handle, name, "trackedFrom", "trackedTo", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, network text, handle text, name text,
       "trackedFrom" date, "trackedTo" date, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set network = excluded.network, handle = excluded.handle, name = excluded.name,
       tracked_from = excluded.tracked_from, tracked_to = excluded.tracked_to, version = excluded.version
 where t.version < excluded.version
