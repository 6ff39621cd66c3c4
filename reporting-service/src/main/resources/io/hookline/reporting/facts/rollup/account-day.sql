-- Counter by counter: what was measured before what was estimated; what was collected when the day was over
-- before what was collected while it ran; then an API's, a file's, a person's; then what was collected
-- last, and of one instant the greater figure. As the content-service counts an account's days.
told as (
  select distinct on (r.account_id, r.day, c.counter) r.account_id, r.day, c.counter, c.value,
         r.source, r.collected_at
    from touched t
    join account_reading r on r.brand = :brand and r.account_id = t.account_id and r.day = t.day
   cross join lateral unnest(
           array[r.followers, r.new_followers, r.lost_followers, r.profile_views, r.bio_link_clicks,
                 r.reach, r.likes, r.comments, r.shares, r.views, r.viewers, r.new_viewers,
                 r.returning_viewers])
         with ordinality as c (value, counter)
   where c.value is not null
   order by r.account_id, r.day, c.counter, r.source = 'ESTIMATED', r.is_whole desc,
            array_position(array['API', 'IMPORT', 'MANUAL', 'ESTIMATED'], r.source),
            r.collected_at desc, c.value desc
),
computed as materialized (
  select account_id, day,
         max(value) filter (where counter = 1) as followers,
         max(value) filter (where counter = 2) as new_followers,
         max(value) filter (where counter = 3) as lost_followers,
         max(value) filter (where counter = 4) as profile_views,
         max(value) filter (where counter = 5) as bio_link_clicks,
         max(value) filter (where counter = 6) as reach,
         max(value) filter (where counter = 7) as likes,
         max(value) filter (where counter = 8) as comments,
         max(value) filter (where counter = 9) as shares,
         max(value) filter (where counter = 10) as views,
         max(value) filter (where counter = 11) as viewers,
         max(value) filter (where counter = 12) as new_viewers,
         max(value) filter (where counter = 13) as returning_viewers,
         bool_or(source = 'ESTIMATED') as estimated, bool_or(source = 'MANUAL') as manual,
         max(collected_at) as as_of
    from told
   group by account_id, day
)
