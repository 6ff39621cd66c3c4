touched as materialized (
  select distinct r."accountId" as account_id, r.day
    from jsonb_to_recordset(:rows::jsonb) as r ("accountId" uuid, day date)
),
