view_sources as not materialized (
  select v.* from view_sources v where v.brand = :brand and v.recorded_at < :knownBefore
),
