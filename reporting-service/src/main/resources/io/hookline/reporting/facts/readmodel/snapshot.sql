-- Snapshots never change: a repeated one is passed over, and a correction is one more.
insert into snapshot (brand, id, post_id, creator_id, captured_at, collected_at, dataset, source,
       views, reach, likes, comments, shares, saves, profile_visits, link_clicks, full_views,
       watch_seconds, version)
select :brand, id, "postId", "creatorId", "capturedAt", coalesce("collectedAt", "capturedAt"), dataset,
       source, views, reach, likes, comments, shares, saves, "profileVisits", "linkClicks", "fullViews",
       "watchSeconds", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, "creatorId" uuid,
       "capturedAt" timestamptz, "collectedAt" timestamptz, dataset text, source text, views bigint,
       reach bigint, likes bigint, comments bigint, shares bigint, saves bigint, "profileVisits" bigint,
       "linkClicks" bigint, "fullViews" bigint, "watchSeconds" numeric, version bigint)
on conflict (brand, id, captured_at) do nothing
