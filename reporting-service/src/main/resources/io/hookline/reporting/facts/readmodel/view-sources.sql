insert into view_sources (brand, id, post_id, dataset, captured_at, collected_at, source,
       recorded_at, for_you, follow, search, profile, sound, hashtag, direct_message, other)
select :brand, id, "postId", dataset, "capturedAt", "collectedAt", source, "recordedAt", "forYou",
       follow, search, profile, sound, hashtag, "directMessage", other
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, dataset text,
       "capturedAt" timestamptz, "collectedAt" timestamptz, source text, "recordedAt" timestamptz,
       "forYou" numeric, follow numeric, search numeric, profile numeric, sound numeric,
       hashtag numeric, "directMessage" numeric, other numeric)
on conflict (brand, post_id, dataset, captured_at, id) do nothing
