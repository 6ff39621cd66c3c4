first as (
  select min(earned_at) as at from earning where brand = :brand
)
insert into fact_begin as t (brand, facts, first_day)
select :brand, 'EARNINGS', (first.at at time zone zone.name)::date
  from first cross join zone
 where first.at is not null
on conflict (brand, facts) do update
   set first_day = excluded.first_day
 where t.first_day <> excluded.first_day
