insert into attribution_run as t (brand, chain_id, id, setting_id, setting_version, occurred_from, as_of, number)
select distinct on ("chainId") :brand, "chainId", id, "settingId", "settingVersion", "from", "asOf", number
  from jsonb_to_recordset(:rows::jsonb) as r ("chainId" uuid, id uuid, "settingId" uuid, "settingVersion" int, "from" timestamptz, "asOf" timestamptz, number int, status text)
 where status = 'COMPLETED'
 order by "chainId", number desc
on conflict (brand, chain_id) do update
   set id = excluded.id, as_of = excluded.as_of, number = excluded.number
 where t.number < excluded.number
