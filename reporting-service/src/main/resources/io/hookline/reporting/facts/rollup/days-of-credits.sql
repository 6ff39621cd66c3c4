-- The days of every version of what was credited anew: it may have moved from one to another.
touched as materialized (
  select distinct (d.occurred_at at time zone zone.name)::date as day
    from jsonb_to_recordset(:rows::jsonb) as r ("conversionId" uuid)
    join credited d on d.brand = :brand and d.conversion_id = r."conversionId"
   cross join zone
),
