insert into fact_begin as t (brand, facts, first_day)
select :brand, f.facts, min(r.day)
  from jsonb_to_recordset(:rows::jsonb) as r (day date)
 cross join (values ('TAPS')) as f (facts)
 group by f.facts
on conflict (brand, facts) do update
   set first_day = excluded.first_day
 where t.first_day > excluded.first_day
