insert into budget as t (brand, id, campaign_id, steps, version)
select distinct on (id) :brand, id, "campaignId", steps, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "campaignId" uuid, steps jsonb, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set campaign_id = excluded.campaign_id, steps = excluded.steps, version = excluded.version
 where t.version < excluded.version
