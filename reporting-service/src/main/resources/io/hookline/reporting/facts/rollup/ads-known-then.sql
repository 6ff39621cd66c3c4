ad_cost as not materialized (
  select c.* from ad_cost c where c.brand = :brand and c.recorded_at < :knownBefore
),
