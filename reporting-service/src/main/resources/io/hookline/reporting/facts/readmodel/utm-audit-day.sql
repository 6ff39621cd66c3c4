insert into utm_audit_day as t (brand, day, links, tagged_links, visits, campaign_visits, findings, version, recorded_at)
select distinct on (day) :brand, day, (links ->> 'all')::bigint, (links ->> 'tagged')::bigint, (visits ->> 'all')::bigint,
       (visits ->> 'withCampaign')::bigint, findings, version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (day date, links jsonb, visits jsonb, findings jsonb, version bigint, "recordedAt" timestamptz)
 order by day, version desc
on conflict (brand, day) do update
   set links = excluded.links, tagged_links = excluded.tagged_links, visits = excluded.visits, campaign_visits = excluded.campaign_visits, findings = excluded.findings,
       version = excluded.version, recorded_at = excluded.recorded_at
 where t.version < excluded.version
