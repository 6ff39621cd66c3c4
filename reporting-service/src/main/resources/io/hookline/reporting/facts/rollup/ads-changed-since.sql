-- Days of ads that were told of since.
changed as materialized (
  select distinct c.id from ad_cost c
   where c.brand = :brand and c.day between :pastFrom and :pastTo and c.recorded_at >= :knownBefore
),
