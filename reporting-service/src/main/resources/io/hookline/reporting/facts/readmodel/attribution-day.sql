insert into attribution_day as t (brand, setting_id, day, chain_id, rows, by_order, version, recorded_at)
select distinct on ("settingId", day) :brand, "settingId", day, "chainId", rows,
       not jsonb_path_exists(rows, '$[*] ? (exists(@.kind) && !exists(@.credit))'), version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r ("settingId" uuid, day date, "chainId" uuid, rows jsonb, version bigint, "recordedAt" timestamptz)
 order by "settingId", day, version desc
on conflict (brand, setting_id, day) do update
   set chain_id = excluded.chain_id, rows = excluded.rows, by_order = excluded.by_order,
       version = excluded.version, recorded_at = excluded.recorded_at
 where t.version < excluded.version
