insert into promo_code as t (brand, id, creator_id, partnership_id, code, version)
select distinct on (id) :brand, id, "creatorId", "partnershipId", code, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "creatorId" uuid, "partnershipId" uuid,
       code text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set creator_id = excluded.creator_id, partnership_id = excluded.partnership_id,
       code = excluded.code, version = excluded.version
 where t.version < excluded.version
