-- Which counters were ever told of a post, as bits. What stood is looked for only where there is any.
insert into post_told as t (brand, post_id, dataset, measured, estimated)
select :brand, r."postId", r.dataset,
       coalesce(bit_or(1::bigint << (c.counter - 1)::int) filter (where r.source <> 'ESTIMATED'), 0),
       coalesce(bit_or(1::bigint << (c.counter - 1)::int) filter (where r.source = 'ESTIMATED'), 0)
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, dataset text, source text,
       "capturedAt" timestamptz)
  join snapshot s on s.brand = :brand and s.post_id = r."postId" and s.dataset = r.dataset
                 and s.captured_at = r."capturedAt" and s.id = r.id
 cross join lateral unnest({counters}) with ordinality as c (value, counter)
 where c.value is not null
 group by r."postId", r.dataset
on conflict (brand, post_id, dataset) do update
   set measured = t.measured | excluded.measured, estimated = t.estimated | excluded.estimated
 where excluded.measured & ~t.measured <> 0 or excluded.estimated & ~t.estimated <> 0
