-- Days and hours are the brand's; a brand that is told of later brings them, see post-zone.sql.
insert into post as t (brand, id, series_id, creator_id, partnership_id, campaign_id, account_id,
       mention_id, network, kind, title, funnel_stage, status, published_at, published_on,
       published_hour, planned_for, planned_on, length_seconds, series_kind, hook_kind, purpose, voice, proof,
       format, call_to_action, sound, hashtags, communities, url,
       network_post_id, version)
select distinct on (id) :brand, id, "seriesId", "creatorId", "partnershipId", "campaignId",
       "accountId", "mentionId", network, kind, title, "funnelStage", status, "publishedAt",
       ("publishedAt" at time zone zone.name)::date,
       extract(hour from "publishedAt" at time zone zone.name),
       "plannedFor", ("plannedFor" at time zone zone.name)::date, (media ->> 'seconds')::numeric,
       term."seriesKind", term."hookKind", term.purpose, term.voice, term.proof, term.format,
       term."callToAction", term.sound, coalesce(term.hashtags, '{}'),
       coalesce(term.communities, '{}'), url, "networkPostId", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "seriesId" uuid, "creatorId" uuid,
       "partnershipId" uuid, "campaignId" uuid, "accountId" uuid, "mentionId" uuid, network text,
       kind text, title text, "funnelStage" text, status text, "publishedAt" timestamptz,
       "plannedFor" timestamptz, media jsonb, terms jsonb, url text,
       "networkPostId" text, version bigint)
 cross join lateral jsonb_to_record(coalesce(terms, '{}')) as term ("seriesKind" text,
       "hookKind" text, purpose text, voice text, proof text, format text, "callToAction" text,
       sound text, hashtags text[], communities text[])
  left join (select time_zone from brand where slug = :brand) as zone (name) on true
 order by id, version desc
on conflict (brand, id) do update
   set series_id = excluded.series_id, creator_id = excluded.creator_id,
       partnership_id = excluded.partnership_id, campaign_id = excluded.campaign_id,
       account_id = excluded.account_id, mention_id = excluded.mention_id,
       network = excluded.network, kind = excluded.kind, title = excluded.title,
       funnel_stage = excluded.funnel_stage, status = excluded.status,
       published_at = excluded.published_at, published_on = excluded.published_on,
       published_hour = excluded.published_hour, planned_for = excluded.planned_for,
       planned_on = excluded.planned_on,
       length_seconds = excluded.length_seconds, series_kind = excluded.series_kind,
       hook_kind = excluded.hook_kind, purpose = excluded.purpose, voice = excluded.voice,
       proof = excluded.proof, format = excluded.format, call_to_action = excluded.call_to_action,
       sound = excluded.sound, hashtags = excluded.hashtags, communities = excluded.communities,
       url = excluded.url, network_post_id = excluded.network_post_id, version = excluded.version
 where t.version < excluded.version
