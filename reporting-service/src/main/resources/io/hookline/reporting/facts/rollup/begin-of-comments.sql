with first as (
  select min(day) as day from comment_day where brand = :brand
)
insert into fact_begin as t (brand, facts, first_day)
select :brand, 'COMMENTS', day from first where day is not null
on conflict (brand, facts) do update
   set first_day = excluded.first_day
 where t.first_day <> excluded.first_day
