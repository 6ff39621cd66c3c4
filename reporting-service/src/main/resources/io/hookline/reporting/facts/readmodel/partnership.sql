insert into partnership as t (brand, id, creator_id, campaign_id, name, status, starts_on, ends_on,
       fee_amount, fee_currency, fee_due, instalments, per_deliverable, pay_currency, version)
select distinct on (id) :brand, id, "creatorId", "campaignId", name,
       -- One that was given up before it was active counts as little as a draft.
       case when status = 'TERMINATED' and "activatedAt" is null then 'DRAFT' else status end,
       "startsOn", "endsOn",
       (fee ->> 'amount')::numeric, fee ->> 'currency', terms -> 'pay' -> 'flatFee' ->> 'due',
       nullif(terms -> 'pay' -> 'flatFee' -> 'instalments', 'null'),
       nullif(terms -> 'pay' -> 'perDeliverable', 'null'),
       terms -> 'pay' ->> 'currency', version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "creatorId" uuid, "campaignId" uuid, name text, status text,
       "activatedAt" timestamptz, "startsOn" date, "endsOn" date, fee jsonb, terms jsonb,
       version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set creator_id = excluded.creator_id, campaign_id = excluded.campaign_id, name = excluded.name, status = excluded.status,
       starts_on = excluded.starts_on, ends_on = excluded.ends_on,
       fee_amount = excluded.fee_amount, fee_currency = excluded.fee_currency,
       fee_due = excluded.fee_due, instalments = excluded.instalments,
       per_deliverable = excluded.per_deliverable, pay_currency = excluded.pay_currency,
       version = excluded.version
 where t.version < excluded.version
