changed as materialized (
  select distinct id from jsonb_to_recordset(:rows::jsonb) as r (id uuid)
),
