insert into earning as t (brand, id, creator_id, partnership_id, campaign_id, kind, status,
       reverses_id, amount, currency, brand_amount, earned_at, version, recorded_at)
select distinct on (id) :brand, id, "creatorId", "partnershipId", "campaignId", kind, status,
       "reversesId", (amount ->> 'amount')::numeric, amount ->> 'currency', ("brandAmount" ->> 'amount')::numeric, "earnedAt", version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "creatorId" uuid, "partnershipId" uuid,
       "campaignId" uuid, kind text, status text, "reversesId" uuid, amount jsonb, "brandAmount" jsonb,
       "earnedAt" timestamptz, version bigint, "recordedAt" timestamptz)
 order by id, version desc
on conflict (brand, id) do update
   set creator_id = excluded.creator_id, partnership_id = excluded.partnership_id,
       campaign_id = excluded.campaign_id, kind = excluded.kind, status = excluded.status,
       reverses_id = excluded.reverses_id, amount = excluded.amount,
       currency = excluded.currency, brand_amount = excluded.brand_amount,
       earned_at = excluded.earned_at, version = excluded.version, recorded_at = excluded.recorded_at
 where t.version < excluded.version
