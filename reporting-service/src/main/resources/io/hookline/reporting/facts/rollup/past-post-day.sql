-- The days as they were known: those of touched posts worked out anew, the others as they stand.
post_day as (
  select d.post_id, d.dataset, d.day, d.counts_from, d.views, d.non_follower_views, d.reach, d.likes,
         d.comments, d.shares, d.saves, d.profile_visits, d.link_clicks, d.full_views,
         d.watch_seconds, d.views_past_2_seconds, d.views_past_3_seconds, d.views_past_6_seconds,
         d.replays, d.new_followers, d.live_views, d.live_viewers, d.live_gifts, d.live_seconds,
         d.average_watch_seconds, d.live_peak_viewers, d.estimated, d.manual, d.fell, d.as_of, d.brand
    from post_day d
   where d.brand = :brand and d.day between :pastFrom and :pastTo
     and not exists (
       select from touched t where t.post_id = d.post_id and t.dataset = d.dataset)
  union all
  select post_id, dataset, day, counts_from, views, non_follower_views, reach, likes,
         comments, shares, saves, profile_visits, link_clicks, full_views,
         watch_seconds, views_past_2_seconds, views_past_3_seconds, views_past_6_seconds,
         replays, new_followers, live_views, live_viewers, live_gifts, live_seconds,
         average_watch_seconds, live_peak_viewers, estimated::bigint, manual::bigint, fell::bigint, as_of,
         :brand
    from computed
   where day between :pastFrom and :pastTo
),
