-- Every decision stays with its credits, so that what was known at an instant can be told. The highest
-- version of a conversion counts, also where it credits nobody.
with incoming as (
  select distinct on ("conversionId", version) "conversionId" as conversion_id, version,
         "recordedAt" as recorded_at, "occurredAt" as occurred_at, model,
         "clickWindowHours" as click_window_hours, "viewWindowHours" as view_window_hours, credits,
         coalesce(evidence @> '[{"kind": "CLICK"}]', false) as clicked,
         coalesce(evidence <> '[]', false) as evidenced
    from jsonb_to_recordset(:rows::jsonb) as r ("conversionId" uuid, version bigint,
         "recordedAt" timestamptz, "occurredAt" timestamptz, model text, "clickWindowHours" int,
         "viewWindowHours" int, credits jsonb,
         evidence jsonb)
), decided as (
  insert into credited (brand, conversion_id, version, recorded_at, occurred_at, model,
         click_window_hours, view_window_hours, clicked, evidenced)
  select :brand, conversion_id, version, recorded_at, occurred_at, model, click_window_hours,
         view_window_hours, clicked, evidenced
    from incoming
  on conflict (brand, conversion_id, version) do nothing
  returning conversion_id, version
)
insert into credit (brand, conversion_id, version, position, occurred_at, creator_id,
       partnership_id, link_id, promo_code_id, evidence, share, value)
select :brand, d.conversion_id, d.version, c.position, i.occurred_at, c.creator_id,
       c.partnership_id, c.link_id, c.promo_code_id, c.evidence, c.share,
       (c.value ->> 'amount')::numeric
  from decided d
  join incoming i on i.conversion_id = d.conversion_id and i.version = d.version
 cross join rows from (
         jsonb_to_recordset(i.credits) as ("creatorId" uuid, "partnershipId" uuid, "linkId" uuid,
           "promoCodeId" uuid, evidence text, share numeric, value jsonb)
       ) with ordinality as c (creator_id, partnership_id, link_id, promo_code_id, evidence, share,
           value, position)
