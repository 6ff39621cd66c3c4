insert into follower_count (brand, id, competitor_id, captured_at, collected_at, source,
       recorded_at, followers)
select :brand, id, "competitorId", "capturedAt", "collectedAt", source, "recordedAt", followers
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "competitorId" uuid,
       "capturedAt" timestamptz, "collectedAt" timestamptz, source text, "recordedAt" timestamptz,
       followers bigint)
on conflict (brand, competitor_id, captured_at, id) do nothing
