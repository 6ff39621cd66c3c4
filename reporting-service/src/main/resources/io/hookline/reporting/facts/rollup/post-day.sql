-- Counters are told as totals since the publication. What a day gained is what stood at its end less what
-- stood when the counter was told before; see ADR 0065. Counters are numbered as the columns of post_day,
-- and {counters} is an array of them. Not read is what can change nothing: before the touched days, all
-- but what stood when they began; after them, what comes when every counter was measured anew.
span as materialized (
  select t.*, row_number() over () as place, p.published_at,
         (p.published_at at time zone zone.name)::date as out_on,
         -- An hour of a clock that is put back belongs to the day too: the day itself is compared below.
         greatest(p.published_at,
                  t.from_day::timestamp at time zone zone.name - interval '3 hours') as since,
         t.from_day::timestamp at time zone zone.name + interval '3 hours' as begun,
         greatest(p.published_at, t.last_day::timestamp at time zone zone.name + interval '21 hours')
           as ending,
         t.last_day::timestamp at time zone zone.name + interval '27 hours' as ended
    from touched t
    join post p on p.brand = :brand and p.id = t.post_id and p.status in ('PUBLISHED', 'REMOVED')
            and p.published_at is not null
   cross join zone
),
-- Readings of the touched days.
within as materialized (
  select x.place, s.*
    from span x
   cross join zone
   cross join lateral (
      select s.captured_at, s.collected_at, s.id, s.source, {counters} as counters
        from snapshot s
       where s.brand = :brand and s.post_id = x.post_id and s.dataset = x.dataset
         and s.captured_at >= x.since and s.captured_at < x.ended
         and (s.captured_at at time zone zone.name)::date between x.from_day and x.last_day
      -- Post by post from the index, whatever PostgreSQL takes the page for.
      offset 0) s
),
-- A few that were measured right after them. Where these tell all that was told within, nothing behind
-- them can change; else the days are worked out to the end.
after as materialized (
  select x.place, (s.captured_at at time zone zone.name)::date as day, s.counters
    from span x
   cross join zone
   cross join lateral (
      select s.captured_at, {counters} as counters
        from snapshot s
       where s.brand = :brand and s.post_id = x.post_id and s.dataset = x.dataset
         and s.captured_at >= x.ending and s.source <> 'ESTIMATED'
         and (s.captured_at at time zone zone.name)::date > x.last_day
       order by s.captured_at
       fetch first 4 rows with ties) s
),
bounded as materialized (
  select x.*, coalesce(a.day, 'infinity') as until_day,
         coalesce(a.day, 'infinity')::timestamp at time zone 'UTC' + interval '3 days' as until
    from span x
    left join (
      select w.place, bit_or(1 << c.counter::int) as counters
        from within w
       cross join unnest(w.counters) with ordinality as c (value, counter)
       where c.value is not null
       group by w.place) w on w.place = x.place
    left join (
      select a.place, bit_or(1 << c.counter::int) as counters, max(a.day) as day
        from after a
       cross join unnest(a.counters) with ordinality as c (value, counter)
       where c.value is not null
       group by a.place) a on a.place = x.place and w.counters & ~a.counters = 0
),
behind as materialized (
  select x.place, s.*
    from bounded x
   cross join zone
   cross join lateral (
      select s.captured_at, s.collected_at, s.id, s.source, {counters} as counters
        from snapshot s
       where s.brand = :brand and s.post_id = x.post_id and s.dataset = x.dataset
         and s.captured_at >= x.ending and s.captured_at < x.until
         and (s.captured_at at time zone zone.name)::date > x.last_day
         and (s.captured_at at time zone zone.name)::date <= x.until_day
      offset 0) s
),
-- What stood before is what was measured right before, ...
nearest as materialized (
  select x.place, s.*
    from span x
   cross join zone
   cross join lateral (
      select s.captured_at, s.collected_at, s.id, s.source, {counters} as counters
        from snapshot s
       where s.brand = :brand and s.post_id = x.post_id and s.dataset = x.dataset
         and s.captured_at >= x.published_at and s.captured_at < x.begun
         and s.source <> 'ESTIMATED'
         and (s.captured_at at time zone zone.name)::date < x.from_day
       order by s.captured_at desc
       fetch first 1 rows with ties) s
),
-- ... or is looked for, counter by counter, where that says nothing and somebody ever told, ...
lacking as materialized (
  select x.*, c.counter, t.measured >> (c.counter - 1) & 1 = 1 as measured,
         t.estimated >> (c.counter - 1) & 1 = 1 as estimated
    from span x
    join post_told t on t.brand = :brand and t.post_id = x.post_id and t.dataset = x.dataset
   cross join generate_series(1, 22) as c (counter)
   where (t.measured | t.estimated) >> (c.counter - 1) & 1 = 1
     and not exists (
       select from nearest n where n.place = x.place and n.counters[c.counter] is not null)
),
measured as materialized (
  select x.place, x.counter as missing, s.*
    from lacking x
   cross join zone
   cross join lateral (
      select s.captured_at, s.collected_at, s.id, s.source, {counters} as counters
        from snapshot s
       where s.brand = :brand and s.post_id = x.post_id and s.dataset = x.dataset
         and s.captured_at >= x.published_at and s.captured_at < x.begun
         and s.source <> 'ESTIMATED' and ({counters})[x.counter] is not null
         and (s.captured_at at time zone zone.name)::date < x.from_day
       order by s.captured_at desc
       fetch first 1 rows with ties) s
   where x.measured
),
-- ... an estimate where nobody had measured.
estimated as materialized (
  select x.place, s.*
    from lacking x
   cross join zone
   cross join lateral (
      select s.captured_at, s.collected_at, s.id, s.source, {counters} as counters
        from snapshot s
       where s.brand = :brand and s.post_id = x.post_id and s.dataset = x.dataset
         and s.captured_at >= x.published_at and s.captured_at < x.begun
         and s.source = 'ESTIMATED' and ({counters})[x.counter] is not null
         and (s.captured_at at time zone zone.name)::date < x.from_day
       order by s.captured_at desc
       fetch first 1 rows with ties) s
   where x.estimated
     and not exists (select from measured m where m.place = x.place and m.missing = x.counter)
),
reading as (
  select place, captured_at, collected_at, id, source, counters from within
  union all
  select place, captured_at, collected_at, id, source, counters from behind
  union all
  (
    select place, captured_at, collected_at, id, source, counters from nearest
    union
    select place, captured_at, collected_at, id, source, counters from measured
    union
    select place, captured_at, collected_at, id, source, counters from estimated
  )
),
told as (
  select r.place, c.counter, c.value, (r.captured_at at time zone zone.name)::date as day,
         r.captured_at, r.collected_at, r.id,
         -- Of one instant an API counts before a file and a file before a person, and what was
         -- collected last; the id makes it the same every time.
         array_position(array['ESTIMATED', 'MANUAL', 'IMPORT', 'API'], r.source) as rank,
         r.source = 'ESTIMATED' as estimated, r.source = 'MANUAL' as manual,
         min(r.captured_at) over counted as first_at,
         min(r.captured_at) filter (where r.source <> 'ESTIMATED') over counted as measured_at
    from reading r
   cross join zone
   cross join lateral unnest(r.counters) with ordinality as c (value, counter)
   where c.value is not null
  window counted as (partition by r.place, c.counter)
),
first as (
  select distinct on (place, counter) *
    from told
   where captured_at = first_at
   order by place, counter, rank desc, collected_at desc, id desc
),
-- What stood at the end of each day on which it was told. Once somebody has measured, no estimate stands.
stood as (
  select distinct on (t.place, t.counter, t.day) t.*
    from told t
   cross join zone
   where not t.estimated
      or t.day < coalesce((t.measured_at at time zone zone.name)::date, 'infinity')
   order by t.place, t.counter, t.day, t.captured_at desc, t.rank desc, t.collected_at desc, t.id desc
),
compared as (
  select x.from_day, x.until_day, x.out_on, s.*, lag(s.value) over told_before as before,
         lag(s.estimated) over told_before as before_estimated,
         lag(s.manual) over told_before as before_manual
    from stood s
    join bounded x on x.place = s.place
  window told_before as (partition by s.place, s.counter order by s.day)
),
touching as materialized (
  select * from compared where day between from_day and until_day
),
gain as (
  select place, day, day as counts_from, counter, value - before as figure,
         estimated or before_estimated as estimated, manual or before_manual as manual,
         value < before and not before_estimated as fell, captured_at
    from touching
   where counter <= 20 and before is not null
  union all
  -- Told on the day of the publication: there was nothing before.
  select place, day, day, counter, value, estimated, manual, false, captured_at
    from touching
   where counter <= 20 and before is null and day = out_on
  union all
  -- Told later for the first time: it came in at some time since the publication, ...
  select c.place, c.day, c.out_on, c.counter, f.value, f.estimated, f.manual, false, f.captured_at
    from touching c
    join first f on f.place = c.place and f.counter = c.counter
   where c.counter <= 20 and c.before is null and c.day > c.out_on
  union all
  -- ... and the rest on that very day.
  select c.place, c.day, c.day, c.counter, c.value - f.value, c.estimated or f.estimated,
         c.manual or f.manual, c.value < f.value and not f.estimated, c.captured_at
    from touching c
    join first f on f.place = c.place and f.counter = c.counter
   where c.counter <= 20 and c.before is null and c.day > c.out_on and c.captured_at > f.captured_at
  union all
  select place, day, day, counter, value, estimated, manual, false, captured_at
    from touching
   where counter > 20
),
computed as materialized (
  select x.post_id, x.dataset, g.day, g.counts_from,
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
    from gain g
    join span x on x.place = g.place
   group by x.post_id, x.dataset, g.day, g.counts_from
),
