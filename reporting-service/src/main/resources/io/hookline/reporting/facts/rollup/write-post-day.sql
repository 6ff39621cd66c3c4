cleared as (
  select post_id, dataset, from_day, until_day from bounded
  union all
  -- Posts that do not count, or no longer.
  select post_id, dataset, from_day, 'infinity' from touched
   where (post_id, dataset) not in (select post_id, dataset from span)
),
-- PostgreSQL takes the page for a few rows: what it is not told to look up by a hash it compares one by
-- one.
gone as (
  delete from post_day d
   using cleared c
   where d.brand = :brand and d.dataset = c.dataset and d.post_id = c.post_id
     and d.day >= c.from_day and d.day <= c.until_day
     and (d.post_id, d.dataset, d.day, d.counts_from) not in (
       select post_id, dataset, day, counts_from from computed)
)
insert into post_day as t (brand, post_id, dataset, day, counts_from,
       views, non_follower_views, reach, likes, comments, shares, saves, profile_visits,
       link_clicks, full_views, watch_seconds, views_past_2_seconds, views_past_3_seconds,
       views_past_6_seconds, replays, new_followers, live_views, live_viewers, live_gifts,
       live_seconds, average_watch_seconds, live_peak_viewers, estimated, manual, fell, as_of)
select :brand, post_id, dataset, day, counts_from,
       views, non_follower_views, reach, likes, comments, shares, saves, profile_visits,
       link_clicks, full_views, watch_seconds, views_past_2_seconds, views_past_3_seconds,
       views_past_6_seconds, replays, new_followers, live_views, live_viewers, live_gifts,
       live_seconds, average_watch_seconds, live_peak_viewers, estimated, manual, fell, as_of
  from computed
on conflict (brand, dataset, post_id, day, counts_from) do update
   set views = excluded.views, non_follower_views = excluded.non_follower_views, reach =
       excluded.reach, likes = excluded.likes, comments = excluded.comments, shares =
       excluded.shares, saves = excluded.saves, profile_visits = excluded.profile_visits,
       link_clicks = excluded.link_clicks, full_views = excluded.full_views, watch_seconds =
       excluded.watch_seconds, views_past_2_seconds = excluded.views_past_2_seconds,
       views_past_3_seconds = excluded.views_past_3_seconds, views_past_6_seconds =
       excluded.views_past_6_seconds, replays = excluded.replays, new_followers =
       excluded.new_followers, live_views = excluded.live_views, live_viewers =
       excluded.live_viewers, live_gifts = excluded.live_gifts, live_seconds =
       excluded.live_seconds, average_watch_seconds = excluded.average_watch_seconds,
       live_peak_viewers = excluded.live_peak_viewers, estimated = excluded.estimated, manual =
       excluded.manual, fell = excluded.fell, as_of = excluded.as_of
 where (t.views, t.non_follower_views, t.reach, t.likes, t.comments, t.shares, t.saves,
        t.profile_visits, t.link_clicks, t.full_views, t.watch_seconds, t.views_past_2_seconds,
        t.views_past_3_seconds, t.views_past_6_seconds, t.replays, t.new_followers,
        t.live_views, t.live_viewers, t.live_gifts, t.live_seconds, t.average_watch_seconds,
        t.live_peak_viewers, t.estimated, t.manual, t.fell, t.as_of)
       is distinct from
       (excluded.views, excluded.non_follower_views, excluded.reach, excluded.likes, excluded.comments,
        excluded.shares, excluded.saves, excluded.profile_visits, excluded.link_clicks,
        excluded.full_views, excluded.watch_seconds, excluded.views_past_2_seconds,
        excluded.views_past_3_seconds, excluded.views_past_6_seconds, excluded.replays,
        excluded.new_followers, excluded.live_views, excluded.live_viewers, excluded.live_gifts,
        excluded.live_seconds, excluded.average_watch_seconds, excluded.live_peak_viewers,
        excluded.estimated, excluded.manual, excluded.fell, excluded.as_of)
