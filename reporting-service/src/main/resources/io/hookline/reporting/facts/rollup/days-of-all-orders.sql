touched as materialized (
  select day from order_day where brand = :brand
  union
  select (v.occurred_at at time zone zone.name)::date
    from conversion v cross join zone
   where v.brand = :brand
),
