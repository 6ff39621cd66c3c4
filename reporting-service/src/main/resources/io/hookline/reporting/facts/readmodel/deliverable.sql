insert into deliverable as t (brand, id, partnership_id, type, count, status, due_on, version)
select distinct on (id) :brand, id, "partnershipId", type, count, status, "dueOn", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "partnershipId" uuid, type text, count int,
       status text, "dueOn" date, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set partnership_id = excluded.partnership_id, type = excluded.type, count = excluded.count,
       status = excluded.status, due_on = excluded.due_on, version = excluded.version
 where t.version < excluded.version
