insert into web_traffic_day as t (brand, day, id, sessions, users, direct_sessions, organic_search_sessions,
       tiktok_sessions, search_clicks, search_impressions, branded_clicks, branded_impressions, version,
       recorded_at)
select distinct on (day, id) :brand, day, id, sessions, users, "directSessions", "organicSearchSessions",
       "tiktokSessions", "searchClicks", "searchImpressions", "brandedClicks", "brandedImpressions", version,
       "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, day date, sessions bigint, users bigint,
       "directSessions" bigint, "organicSearchSessions" bigint, "tiktokSessions" bigint, "searchClicks" bigint,
       "searchImpressions" bigint, "brandedClicks" bigint, "brandedImpressions" bigint, version bigint,
       "recordedAt" timestamptz)
 order by day, id, version desc
on conflict (brand, day, id) do update
   set sessions = excluded.sessions, users = excluded.users, direct_sessions = excluded.direct_sessions,
       organic_search_sessions = excluded.organic_search_sessions, tiktok_sessions = excluded.tiktok_sessions,
       search_clicks = excluded.search_clicks, search_impressions = excluded.search_impressions,
       branded_clicks = excluded.branded_clicks, branded_impressions = excluded.branded_impressions,
       version = excluded.version, recorded_at = excluded.recorded_at
 where t.version < excluded.version
