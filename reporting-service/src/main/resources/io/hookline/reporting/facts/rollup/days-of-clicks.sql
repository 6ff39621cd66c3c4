touched as materialized (
  select distinct r."linkId" as link_id, r.day
    from jsonb_to_recordset(:rows::jsonb) as r ("linkId" uuid, day date)
),
