insert into competitor_post as t (brand, id, competitor_id, network, network_post_id, published_at,
       series_kind, hook_kind, purpose, voice, proof, format, call_to_action, sound, hashtags,
       communities, version)
select distinct on (id) :brand, id, "competitorId", network, "networkPostId", "publishedAt",
       term."seriesKind", term."hookKind", term.purpose, term.voice, term.proof, term.format,
       term."callToAction", term.sound, coalesce(term.hashtags, '{}'), coalesce(term.communities,
       '{}'), version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "competitorId" uuid, network text,
       "networkPostId" text, "publishedAt" timestamptz, terms jsonb, version bigint)
 cross join lateral jsonb_to_record(coalesce(terms, '{}')) as term ("seriesKind" text,
       "hookKind" text, purpose text, voice text, proof text, format text, "callToAction" text,
       sound text, hashtags text[], communities text[])
 order by id, version desc
on conflict (brand, id) do update
   set competitor_id = excluded.competitor_id, network = excluded.network,
       network_post_id = excluded.network_post_id, published_at = excluded.published_at,
       series_kind = excluded.series_kind, hook_kind = excluded.hook_kind,
       purpose = excluded.purpose, voice = excluded.voice, proof = excluded.proof,
       format = excluded.format, call_to_action = excluded.call_to_action, sound = excluded.sound,
       hashtags = excluded.hashtags, communities = excluded.communities, version = excluded.version
 where t.version < excluded.version
