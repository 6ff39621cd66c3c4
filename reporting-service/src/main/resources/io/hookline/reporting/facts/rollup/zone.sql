with zone as materialized (
  select time_zone as name from brand where slug = :brand
),
