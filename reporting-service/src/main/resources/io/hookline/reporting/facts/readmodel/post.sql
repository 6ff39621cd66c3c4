insert into post as t (brand, id, series_id, creator_id, network, title, funnel_stage, status,
       published_at, url, version)
select distinct on (id) :brand, id, "seriesId", "creatorId", network, title, "funnelStage", status,
       "publishedAt", url, version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "seriesId" uuid, "creatorId" uuid,
       network text, title text, "funnelStage" text, status text, "publishedAt" timestamptz,
       url text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set series_id = excluded.series_id, creator_id = excluded.creator_id,
       network = excluded.network, title = excluded.title, funnel_stage = excluded.funnel_stage,
       status = excluded.status, published_at = excluded.published_at, url = excluded.url,
       version = excluded.version
 where t.version < excluded.version
