insert into account_day as t (brand, account_id, day, followers, new_followers, lost_followers,
       profile_views, bio_link_clicks, reach, likes, comments, shares, views, viewers, new_viewers,
       returning_viewers, estimated, manual, as_of)
select :brand, account_id, day, followers, new_followers, lost_followers, profile_views,
       bio_link_clicks, reach, likes, comments, shares, views, viewers, new_viewers,
       returning_viewers, estimated, manual, as_of
  from computed
on conflict (brand, account_id, day) do update
   set followers = excluded.followers, new_followers = excluded.new_followers, lost_followers =
       excluded.lost_followers, profile_views = excluded.profile_views, bio_link_clicks =
       excluded.bio_link_clicks, reach = excluded.reach, likes = excluded.likes, comments =
       excluded.comments, shares = excluded.shares, views = excluded.views, viewers =
       excluded.viewers, new_viewers = excluded.new_viewers, returning_viewers =
       excluded.returning_viewers, estimated = excluded.estimated, manual = excluded.manual, as_of =
       excluded.as_of
 where (t.followers, t.new_followers, t.lost_followers, t.profile_views, t.bio_link_clicks, t.reach,
        t.likes, t.comments, t.shares, t.views, t.viewers, t.new_viewers, t.returning_viewers,
        t.estimated, t.manual, t.as_of)
       is distinct from
       (excluded.followers, excluded.new_followers, excluded.lost_followers, excluded.profile_views,
        excluded.bio_link_clicks, excluded.reach, excluded.likes, excluded.comments,
        excluded.shares, excluded.views, excluded.viewers, excluded.new_viewers,
        excluded.returning_viewers, excluded.estimated, excluded.manual, excluded.as_of)
