-- Every version stays, so that what was known at an instant can be told.
insert into conversion (brand, id, version, recorded_at, order_id, occurred_at, value_amount,
       original_amount, original_currency, net_amount, customer, place, sale_channel, told_by, items)
select :brand, id, version, "recordedAt", "orderId", "occurredAt", (r.value ->> 'amount')::numeric,
       ("originalValue" ->> 'amount')::numeric, "originalValue" ->> 'currency',
       coalesce(("netValue" ->> 'amount')::numeric, (r.value ->> 'amount')::numeric), customer,
       place ->> 'told', "saleChannel",
       case when "toldBy" @> '["PIXEL"]' and jsonb_array_length("toldBy") > 1 then 'BOTH'
            when "toldBy" @> '["PIXEL"]' then 'PIXEL'
            when "toldBy" @> '["SERVER"]' then 'SERVER'
            when "toldBy" @> '["OFFLINE"]' then 'OFFLINE' end, nullif(items, '[]'::jsonb)
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, version bigint, "recordedAt" timestamptz,
       "orderId" text, "occurredAt" timestamptz, value jsonb, "originalValue" jsonb,
       "netValue" jsonb, customer text, place jsonb, "saleChannel" text, "toldBy" jsonb, items jsonb)
on conflict (brand, id, version) do nothing
