insert into traffic_day as t (brand, day, id, source, medium, campaign, referrer_domain, landing_page, visits,
       page_views, bounces, seconds, version, recorded_at)
select distinct on (day, id) :brand, day, id, source, medium, campaign, "referrerDomain", "landingPage", visits,
       "pageViews", bounces, seconds, version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, day date, source text, medium text, campaign text,
       "referrerDomain" text, "landingPage" text, visits bigint, "pageViews" bigint, bounces bigint,
       seconds bigint, version bigint, "recordedAt" timestamptz)
 order by day, id, version desc
on conflict (brand, day, id) do update
   set source = excluded.source, medium = excluded.medium, campaign = excluded.campaign,
       referrer_domain = excluded.referrer_domain, landing_page = excluded.landing_page,
       visits = excluded.visits, page_views = excluded.page_views, bounces = excluded.bounces,
       seconds = excluded.seconds, version = excluded.version, recorded_at = excluded.recorded_at
 where t.version is null or t.version < excluded.version
