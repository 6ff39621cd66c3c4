, account_day as (
  select d.brand, d.account_id, d.day, d.followers, d.new_followers, d.lost_followers,
         d.profile_views, d.bio_link_clicks, d.reach, d.likes, d.comments, d.shares, d.views,
         d.viewers, d.new_viewers, d.returning_viewers, d.estimated, d.manual, d.as_of
    from account_day d
   where d.brand = :brand and d.day between :pastFrom::date - 1 and :pastTo
     and not exists (select from touched t where t.account_id = d.account_id and t.day = d.day)
  union all
  select :brand, account_id, day, followers, new_followers, lost_followers, profile_views,
         bio_link_clicks, reach, likes, comments, shares, views, viewers, new_viewers,
         returning_viewers, estimated, manual, as_of
    from computed
),
