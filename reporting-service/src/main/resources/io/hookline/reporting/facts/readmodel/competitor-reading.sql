insert into competitor_reading (brand, id, post_id, captured_at, collected_at, source, recorded_at,
       views, likes, comments, shares, saves)
select :brand, id, "postId", "capturedAt", "collectedAt", source, "recordedAt", views, likes,
       comments, shares, saves
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, "capturedAt" timestamptz,
       "collectedAt" timestamptz, source text, "recordedAt" timestamptz, views bigint, likes bigint,
       comments bigint, shares bigint, saves bigint)
on conflict (brand, post_id, captured_at, id) do nothing
