-- An item that has only a name needs none. Names that only a page told are anybody's.
insert into product as t (brand, id, name, named_at)
select distinct on (i."productId") :brand, i."productId", i.name, r."occurredAt"
  from jsonb_to_recordset(:rows::jsonb)
         as r (items jsonb, "occurredAt" timestamptz, "itemsByPage" boolean)
 cross join lateral jsonb_to_recordset(coalesce(r.items, '[]')) as i ("productId" text, name text)
 where i."productId" is not null and i.name is not null and r."itemsByPage" is not true
 order by i."productId", r."occurredAt" desc, i.name collate "C"
on conflict (brand, id) do update
   set name = excluded.name, named_at = excluded.named_at
 where excluded.named_at > t.named_at
    or excluded.named_at = t.named_at and excluded.name collate "C" < t.name collate "C"
