-- Snapshots never change: a repeated one is passed over, and a correction is one more.
insert into snapshot (brand, id, post_id, captured_at, collected_at, recorded_at, dataset, source,
       views, non_follower_views, reach, likes, comments, shares, saves, profile_visits, link_clicks,
       full_views, watch_seconds, average_watch_seconds, views_past_2_seconds,
       views_past_3_seconds, views_past_6_seconds, replays, new_followers, live_views,
       live_viewers, live_peak_viewers, live_gifts, live_seconds, version)
select :brand, id, "postId", "capturedAt", coalesce("collectedAt", "capturedAt"), "recordedAt",
       dataset, source, views, "nonFollowerViews", reach, likes, comments, shares, saves,
       "profileVisits", "linkClicks", "fullViews", "watchSeconds", "averageWatchSeconds",
       "viewsPast2Seconds", "viewsPast3Seconds", "viewsPast6Seconds", replays, "newFollowers",
       "liveViews", "liveViewers", "livePeakViewers", "liveGifts", "liveSeconds", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, "capturedAt" timestamptz,
       "collectedAt" timestamptz, "recordedAt" timestamptz, dataset text, source text, views bigint,
       "nonFollowerViews" bigint, reach bigint, likes bigint, comments bigint, shares bigint,
       saves bigint, "profileVisits" bigint, "linkClicks" bigint, "fullViews" bigint,
       "watchSeconds" bigint, "averageWatchSeconds" numeric, "viewsPast2Seconds" bigint,
       "viewsPast3Seconds" bigint, "viewsPast6Seconds" bigint, replays bigint,
       "newFollowers" bigint, "liveViews" bigint, "liveViewers" bigint, "livePeakViewers" bigint,
       "liveGifts" bigint, "liveSeconds" bigint, version bigint)
on conflict (brand, post_id, dataset, captured_at, id) do nothing
