insert into retention_curve (brand, id, post_id, dataset, captured_at, collected_at, source,
       recorded_at, seconds, shares)
select :brand, id, "postId", dataset, "capturedAt", "collectedAt", source, "recordedAt",
       array(
         select (point ->> 'second')::numeric
           from jsonb_array_elements(points) with ordinality as p (point, place) order by place),
       array(
         select (point ->> 'share')::numeric
           from jsonb_array_elements(points) with ordinality as p (point, place) order by place)
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, dataset text,
       "capturedAt" timestamptz, "collectedAt" timestamptz, source text, "recordedAt" timestamptz,
       points jsonb)
on conflict (brand, post_id, dataset, captured_at, id) do nothing
