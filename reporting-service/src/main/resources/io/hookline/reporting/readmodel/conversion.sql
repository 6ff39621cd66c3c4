insert into conversion as t (brand, id, order_id, occurred_at, value_amount, original_amount,
       original_currency, version)
select distinct on (id) :brand, id, "orderId", "occurredAt", (r.value ->> 'amount')::numeric,
       ("originalValue" ->> 'amount')::numeric, "originalValue" ->> 'currency', version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "orderId" text, "occurredAt" timestamptz,
       value jsonb, "originalValue" jsonb, version bigint)
 order by id, version desc
on conflict (brand, id, occurred_at) do update
   set order_id = excluded.order_id, value_amount = excluded.value_amount,
       original_amount = excluded.original_amount,
       original_currency = excluded.original_currency, version = excluded.version
 where t.version < excluded.version
