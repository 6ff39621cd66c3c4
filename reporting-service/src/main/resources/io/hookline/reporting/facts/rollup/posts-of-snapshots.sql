-- Of the posts that snapshots came of, the days from the earliest of these on.
touched as materialized (
  select r."postId" as post_id, r.dataset,
         min((r."capturedAt" at time zone zone.name)::date) as from_day
    from jsonb_to_recordset(:rows::jsonb) as r ("postId" uuid, dataset text,
         "capturedAt" timestamptz)
   cross join zone
   group by 1, 2
),
