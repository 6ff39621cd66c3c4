-- Only the crediting that wins against the one that is stored brings its credits; what it replaces
-- goes. Each row carries its version, so that removing and adding never meet on one key.
with incoming as (
  select distinct on ("conversionId") "conversionId" as conversion_id, "occurredAt" as occurred_at,
         version, model, "clickWindowHours" as click_window_hours,
         "viewWindowHours" as view_window_hours, credits
    from jsonb_to_recordset(:rows::jsonb) as r ("conversionId" uuid, "occurredAt" timestamptz,
         version bigint, model text, "clickWindowHours" int, "viewWindowHours" int, credits jsonb)
   order by "conversionId", version desc
), known as (
  update credited t
     set occurred_at = i.occurred_at, model = i.model, click_window_hours = i.click_window_hours,
         view_window_hours = i.view_window_hours, version = i.version
    from incoming i
   where t.brand = :brand and t.conversion_id = i.conversion_id and t.version < i.version
  returning t.conversion_id, t.occurred_at, t.version
), first as (
  insert into credited (brand, conversion_id, occurred_at, model, click_window_hours,
         view_window_hours, version)
  select :brand, i.conversion_id, i.occurred_at, i.model, i.click_window_hours,
         i.view_window_hours, i.version
    from incoming i
   where not exists (select from credited t
                      where t.brand = :brand and t.conversion_id = i.conversion_id)
  returning conversion_id, occurred_at, version
), won as (
  select * from known union all select * from first
), replaced as (
  delete from credit c using won w
   where c.brand = :brand and c.conversion_id = w.conversion_id and c.version < w.version
)
insert into credit (brand, conversion_id, occurred_at, version, position, creator_id,
       partnership_id, link_id, promo_code_id, evidence, share, value)
select :brand, w.conversion_id, w.occurred_at, w.version, c.position, c.creator_id,
       c.partnership_id, c.link_id, c.promo_code_id, c.evidence, c.share,
       (c.value ->> 'amount')::numeric
  from won w
  join incoming i on i.conversion_id = w.conversion_id
 cross join rows from (
         jsonb_to_recordset(i.credits) as ("creatorId" uuid, "partnershipId" uuid, "linkId" uuid,
           "promoCodeId" uuid, evidence text, share numeric, value jsonb)
       ) with ordinality as c (creator_id, partnership_id, link_id, promo_code_id, evidence, share,
           value, position)
