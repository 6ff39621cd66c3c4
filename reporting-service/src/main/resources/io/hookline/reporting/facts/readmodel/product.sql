-- An item that has only a name needs none.
insert into product as t (brand, id, name)
select :brand, i."productId", min(i.name collate "C")
  from jsonb_to_recordset(:rows::jsonb) as r (items jsonb)
 cross join lateral jsonb_to_recordset(coalesce(r.items, '[]')) as i ("productId" text, name text)
 where i."productId" is not null and i.name is not null
 group by i."productId"
 order by i."productId"
on conflict (brand, id) do update
   set name = least(t.name collate "C", excluded.name collate "C")
 where t.name collate "C" > excluded.name collate "C"
