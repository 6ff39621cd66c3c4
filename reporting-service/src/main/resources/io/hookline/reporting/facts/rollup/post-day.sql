-- Counters are told as totals since the publication. What a day gained is what stood at its end less what
-- stood when the counter was told before; see ADR 0065. Counters are numbered as the columns of post_day.
reading as (
  select t.post_id, t.dataset, t.from_day, (p.published_at at time zone zone.name)::date as out_on,
         (s.captured_at at time zone zone.name)::date as day, s.captured_at, s.source,
         -- Of one instant an API counts before a file and a file before a person, and what was
         -- collected last; the id makes it the same every time.
         array_position(array['ESTIMATED', 'MANUAL', 'IMPORT', 'API'], s.source) as rank,
         s.collected_at, s.id,
         array[s.views, s.non_follower_views, s.reach, s.likes, s.comments, s.shares, s.saves,
               s.profile_visits, s.link_clicks, s.full_views, s.watch_seconds,
               s.views_past_2_seconds, s.views_past_3_seconds, s.views_past_6_seconds,
               s.replays, s.new_followers, s.live_views, s.live_viewers, s.live_gifts,
               s.live_seconds, s.average_watch_seconds, s.live_peak_viewers] as counters
    from touched t
    join post p on p.brand = :brand and p.id = t.post_id and p.status in ('PUBLISHED', 'REMOVED')
   cross join zone
    join snapshot s on s.brand = :brand and s.post_id = t.post_id and s.dataset = t.dataset
                   and s.captured_at >= p.published_at
),
told as (
  select r.post_id, r.dataset, r.from_day, r.out_on, r.day, r.captured_at, r.rank, r.collected_at,
         r.id, c.counter, c.value, r.source = 'ESTIMATED' as estimated, r.source = 'MANUAL' as manual,
         min(r.captured_at) over counted as first_at,
         min(r.day) filter (where r.source <> 'ESTIMATED') over counted as measured_since
    from reading r
   cross join lateral unnest(r.counters) with ordinality as c (value, counter)
   where c.value is not null
  window counted as (partition by r.post_id, r.dataset, c.counter)
),
first as (
  select distinct on (post_id, dataset, counter) *
    from told
   where captured_at = first_at
   order by post_id, dataset, counter, rank desc, collected_at desc, id desc
),
-- What stood at the end of each day on which it was told. Once somebody has measured, no estimate stands.
stood as (
  select distinct on (post_id, dataset, counter, day) *
    from told
   where not estimated or day < coalesce(measured_since, 'infinity')
   order by post_id, dataset, counter, day, captured_at desc, rank desc, collected_at desc, id desc
),
compared as (
  select s.*, lag(s.value) over told_before as before,
         lag(s.estimated) over told_before as before_estimated,
         lag(s.manual) over told_before as before_manual
    from stood s
  window told_before as (partition by s.post_id, s.dataset, s.counter order by s.day)
),
gain as (
  select post_id, dataset, from_day, day, day as counts_from, counter, value - before as figure,
         estimated or before_estimated as estimated, manual or before_manual as manual,
         value < before and not before_estimated as fell, captured_at
    from compared
   where counter <= 20 and before is not null
  union all
  -- Told on the day of the publication: there was nothing before.
  select post_id, dataset, from_day, day, day, counter, value, estimated, manual, false, captured_at
    from compared
   where counter <= 20 and before is null and day = out_on
  union all
  -- Told later for the first time: it came in at some time since the publication, ...
  select post_id, dataset, from_day, day, out_on, counter, value, estimated, manual, false,
         captured_at
    from first
   where counter <= 20 and day > out_on
  union all
  -- ... and the rest on that very day.
  select c.post_id, c.dataset, c.from_day, c.day, c.day, c.counter, c.value - f.value,
         c.estimated or f.estimated, c.manual or f.manual, c.value < f.value and not f.estimated,
         c.captured_at
    from compared c
    join first f on f.post_id = c.post_id and f.dataset = c.dataset and f.counter = c.counter
   where c.counter <= 20 and c.before is null and c.day > c.out_on and c.captured_at > f.captured_at
  union all
  select post_id, dataset, from_day, day, day, counter, value, estimated, manual, false, captured_at
    from compared
   where counter > 20
),
computed as materialized (
  select post_id, dataset, day, counts_from,
         max(figure) filter (where counter = 1) as views,
         max(figure) filter (where counter = 2) as non_follower_views,
         max(figure) filter (where counter = 3) as reach,
         max(figure) filter (where counter = 4) as likes,
         max(figure) filter (where counter = 5) as comments,
         max(figure) filter (where counter = 6) as shares,
         max(figure) filter (where counter = 7) as saves,
         max(figure) filter (where counter = 8) as profile_visits,
         max(figure) filter (where counter = 9) as link_clicks,
         max(figure) filter (where counter = 10) as full_views,
         max(figure) filter (where counter = 11) as watch_seconds,
         max(figure) filter (where counter = 12) as views_past_2_seconds,
         max(figure) filter (where counter = 13) as views_past_3_seconds,
         max(figure) filter (where counter = 14) as views_past_6_seconds,
         max(figure) filter (where counter = 15) as replays,
         max(figure) filter (where counter = 16) as new_followers,
         max(figure) filter (where counter = 17) as live_views,
         max(figure) filter (where counter = 18) as live_viewers,
         max(figure) filter (where counter = 19) as live_gifts,
         max(figure) filter (where counter = 20) as live_seconds,
         max(figure) filter (where counter = 21) as average_watch_seconds,
         max(figure) filter (where counter = 22) as live_peak_viewers,
         coalesce(sum(1::bigint << (counter - 1)::int) filter (where estimated), 0) as estimated,
         coalesce(sum(1::bigint << (counter - 1)::int) filter (where manual), 0) as manual,
         coalesce(sum(1::bigint << (counter - 1)::int) filter (where fell), 0) as fell,
         max(captured_at) as as_of
    from gain
   where day >= from_day
   group by post_id, dataset, day, counts_from
),
