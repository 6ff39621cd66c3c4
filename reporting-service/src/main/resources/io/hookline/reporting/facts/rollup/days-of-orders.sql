-- The days of every version of what was ordered or credited anew: an order may turn out to be of another
-- day. Conversions have an id, and decisions on their credit name it.
touched as materialized (
  select distinct (v.occurred_at at time zone zone.name)::date as day
    from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "conversionId" uuid)
    join conversion v on v.brand = :brand and v.id = coalesce(r."conversionId", r.id)
   cross join zone
),
