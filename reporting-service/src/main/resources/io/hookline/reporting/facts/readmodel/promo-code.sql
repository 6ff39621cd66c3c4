insert into promo_code as t (brand, id, creator_id, partnership_id, campaign_id, code, version)
select distinct on (id) :brand, id, "creatorId", "partnershipId", "campaignId", code, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "creatorId" uuid, "partnershipId" uuid,
       "campaignId" uuid, code text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set creator_id = excluded.creator_id, partnership_id = excluded.partnership_id,
       campaign_id = excluded.campaign_id, code = excluded.code, version = excluded.version
 where t.version < excluded.version
