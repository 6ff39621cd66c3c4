-- All days of the posts that were published meanwhile, or at another instant.
based as (
  insert into post_day_basis as t (brand, post_id, published_at, time_zone)
  select distinct :brand, p.id,
         case when p.status in ('PUBLISHED', 'REMOVED') then p.published_at end, zone.name
    from jsonb_to_recordset(:rows::jsonb) as r (id uuid)
    join post p on p.brand = :brand and p.id = r.id
   cross join zone
  on conflict (brand, post_id) do update
     set published_at = excluded.published_at, time_zone = excluded.time_zone
   where (t.published_at, t.time_zone) is distinct from
         (excluded.published_at, excluded.time_zone)
  returning post_id
),
touched as materialized (
  select post_id, dataset, date '-infinity' as from_day, date 'infinity' as last_day
    from based cross join (values ('ORGANIC'), ('PAID'), ('COMBINED')) as d (dataset)
),
