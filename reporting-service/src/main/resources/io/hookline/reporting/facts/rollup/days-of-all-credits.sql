touched as materialized (
  select day from credit_day where brand = :brand
  union
  select (d.occurred_at at time zone zone.name)::date
    from credited d cross join zone
   where d.brand = :brand
),
