first as (
  select least(
           (select min(earned_at) from earning where brand = :brand) at time zone zone.name,
           (select min(incurred_on) from expense
             where brand = :brand and status = 'APPROVED' and earning_id is null))::date as day
    from zone
)
insert into fact_begin as t (brand, facts, first_day)
select :brand, 'EARNINGS', first.day
  from first
 where first.day is not null
on conflict (brand, facts) do update
   set first_day = excluded.first_day
 where t.first_day <> excluded.first_day
