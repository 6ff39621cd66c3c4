insert into audience (brand, id, account_id, post_id, creator_id, dimension, day, captured_at,
       collected_at, source, recorded_at, keys, shares, rest)
select :brand, id, "accountId", "postId", "creatorId", dimension, day, at, "collectedAt", source,
       "recordedAt",
       array(
         select part ->> 'key'
           from jsonb_array_elements(r.shares) with ordinality as s (part, place) order by place),
       array(
         select (part ->> 'share')::numeric
           from jsonb_array_elements(r.shares) with ordinality as s (part, place) order by place),
       rest
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "accountId" uuid, "postId" uuid,
       "creatorId" uuid, dimension text, day date, at timestamptz, "collectedAt" timestamptz,
       source text, "recordedAt" timestamptz, shares jsonb, rest numeric)
on conflict (brand, id) do nothing
