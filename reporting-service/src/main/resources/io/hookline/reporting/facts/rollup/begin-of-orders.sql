-- Of all versions: what moves to a later day was told of on the earlier one.
first as (
  select min(occurred_at) as at from conversion where brand = :brand
)
insert into fact_begin as t (brand, facts, first_day)
select :brand, f.facts, (first.at at time zone zone.name)::date
  from first cross join zone cross join (values ('ORDERS'), ('SOLD_ITEMS')) as f (facts)
 where first.at is not null
on conflict (brand, facts) do update
   set first_day = excluded.first_day
 where t.first_day <> excluded.first_day
