-- An order may turn out to be of an earlier instant: then its row moves.
with incoming as (
  select distinct on (id) id, "orderId" as order_id, "occurredAt" as occurred_at,
         (r.value ->> 'amount')::numeric as value_amount,
         ("originalValue" ->> 'amount')::numeric as original_amount,
         "originalValue" ->> 'currency' as original_currency, version
    from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "orderId" text, "occurredAt" timestamptz,
         value jsonb, "originalValue" jsonb, version bigint)
   order by id, version desc
), known as (
  update conversion t
     set order_id = i.order_id, occurred_at = i.occurred_at, value_amount = i.value_amount,
         original_amount = i.original_amount, original_currency = i.original_currency,
         version = i.version
    from incoming i
   where t.brand = :brand and t.id = i.id and t.version < i.version
)
insert into conversion (brand, id, order_id, occurred_at, value_amount, original_amount,
       original_currency, version)
select :brand, i.* from incoming i
 where not exists (select from conversion t where t.brand = :brand and t.id = i.id)
