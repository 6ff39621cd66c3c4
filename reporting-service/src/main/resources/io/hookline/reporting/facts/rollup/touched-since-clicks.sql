-- Days of links of which clicks were counted since, and the counts as they were known before.
touched as materialized (
  select distinct c.link_id, c.day
    from generate_series(:pastFrom::date, :pastTo::date, interval '1 day') as days (at)
   -- Day by day from the index, whatever PostgreSQL takes the period for.
   cross join lateral (
      select c.link_id, c.day from click_count c
       where c.brand = :brand and c.day = days.at::date and c.recorded_at >= :knownBefore
      offset 0) c
),
click_count as not materialized (
  select c.* from click_count c where c.brand = :brand and c.recorded_at < :knownBefore
),
