-- Of the posts that snapshots came of, the days from the first to the last of these.
touched as materialized (
  select r."postId" as post_id, r.dataset,
         min((r."capturedAt" at time zone zone.name)::date) as from_day,
         max((r."capturedAt" at time zone zone.name)::date) as last_day
    from jsonb_to_recordset(:rows::jsonb) as r ("postId" uuid, dataset text,
         "capturedAt" timestamptz)
   cross join zone
   group by 1, 2
),
