insert into fact_begin as t (brand, facts, first_day)
select :brand, 'TRAFFIC', min(day)
  from jsonb_to_recordset(:rows::jsonb) as r (day date)
on conflict (brand, facts) do update
   set first_day = excluded.first_day
 where t.first_day > excluded.first_day
