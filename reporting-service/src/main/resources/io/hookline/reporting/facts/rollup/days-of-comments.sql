touched as materialized (
  select distinct r."postId" as post_id, (r.at at time zone zone.name)::date as day
    from jsonb_to_recordset(:rows::jsonb) as r ("postId" uuid, at timestamptz)
   cross join zone
),
