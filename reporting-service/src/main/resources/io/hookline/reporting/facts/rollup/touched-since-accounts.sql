-- Days of accounts that were read since, and readings as they were known before. Followers at the start of
-- a period are those of the day before it.
touched as materialized (
  select distinct r.account_id, r.day
    from account_reading r
   where r.brand = :brand and r.recorded_at >= :knownBefore
     and r.day between :pastFrom::date - 1 and :pastTo
),
account_reading as not materialized (
  select r.* from account_reading r where r.brand = :brand and r.recorded_at < :knownBefore
),
