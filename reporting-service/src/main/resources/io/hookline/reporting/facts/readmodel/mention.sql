insert into mention as t (brand, id, kind, network, creator_id, published_at, views, tone, version,
       recorded_at)
select distinct on (id) :brand, id, kind, network, "creatorId", "publishedAt", views, tone, version,
       "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, kind text, network text, "creatorId" uuid,
       "publishedAt" timestamptz, views bigint, tone text, version bigint, "recordedAt" timestamptz)
 order by id, version desc
on conflict (brand, id) do update
   set kind = excluded.kind, network = excluded.network, creator_id = excluded.creator_id,
       published_at = excluded.published_at, views = excluded.views, tone = excluded.tone,
       version = excluded.version, recorded_at = excluded.recorded_at
 where t.version < excluded.version
