insert into expense as t (brand, id, creator_id, partnership_id, campaign_id, kind, status, earning_id,
       brand_amount, incurred_on, version, recorded_at)
select distinct on (id) :brand, id, "creatorId", "partnershipId", "campaignId", kind, status,
       "earningId", ("brandAmount" ->> 'amount')::numeric, "incurredOn", version, "updatedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "creatorId" uuid, "partnershipId" uuid,
       "campaignId" uuid, kind text, status text, "earningId" uuid, "brandAmount" jsonb,
       "incurredOn" date, version bigint, "updatedAt" timestamptz)
 order by id, version desc
on conflict (brand, id) do update
   set creator_id = excluded.creator_id, partnership_id = excluded.partnership_id,
       campaign_id = excluded.campaign_id, kind = excluded.kind, status = excluded.status,
       earning_id = excluded.earning_id, brand_amount = excluded.brand_amount,
       incurred_on = excluded.incurred_on, version = excluded.version,
       recorded_at = excluded.recorded_at
 where t.version < excluded.version
