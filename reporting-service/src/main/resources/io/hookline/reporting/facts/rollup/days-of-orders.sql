-- The days of every version of what was ordered or credited anew: an order may turn out to be of another
-- day. Conversions have an id, and decisions on their credit name it.
told as materialized (
  select coalesce("conversionId", id) as id
    from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "conversionId" uuid)
),
touched as materialized (
  select distinct (v.occurred_at at time zone zone.name)::date as day
    from told
    join conversion v on v.brand = :brand and v.id = told.id
   cross join zone
),
