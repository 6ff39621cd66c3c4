-- A day is over where the network cuts it; of a zone that nobody has said, when it is over everywhere.
-- Zones may be offsets, whose sign PostgreSQL reads the other way round as a name.
insert into account_reading (brand, id, account_id, day, source, collected_at, is_whole,
       recorded_at, followers, new_followers, lost_followers, profile_views, bio_link_clicks, reach,
       likes, comments, shares, views, viewers, new_viewers, returning_viewers)
select :brand, id, "accountId", day, source, "collectedAt",
       "collectedAt" >= case
         when "dayZone" ~ '^(UTC|GMT|UT)?[+-][0-9]'
           then (day + 1)::timestamp at time zone (substring("dayZone" from '[+-][0-9]{1,2}') || ':'
                  || coalesce(substring("dayZone" from '[+-][0-9]{1,2}:?([0-9]{2})'), '00'))::interval
         else (day + 1)::timestamp at time zone coalesce("dayZone", 'Etc/GMT+12')
       end,
       "recordedAt",
       counter.followers, counter."newFollowers", counter."lostFollowers", counter."profileViews",
       counter."bioLinkClicks", counter.reach, counter.likes, counter.comments, counter.shares,
       counter.views, counter.viewers, counter."newViewers", counter."returningViewers"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "accountId" uuid, day date, "dayZone" text,
       source text, "collectedAt" timestamptz, "recordedAt" timestamptz, counters jsonb)
 cross join lateral jsonb_to_record(counters) as counter (followers bigint, "newFollowers" bigint,
       "lostFollowers" bigint, "profileViews" bigint, "bioLinkClicks" bigint, reach bigint,
       likes bigint, comments bigint, shares bigint, views bigint, viewers bigint,
       "newViewers" bigint, "returningViewers" bigint)
on conflict (brand, account_id, day, id, collected_at) do nothing
