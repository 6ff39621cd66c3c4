insert into order_origin as t (brand, conversion_id, origin_id, version)
select distinct on ("conversionId") :brand, "conversionId", "originId", version
  from jsonb_to_recordset(:rows::jsonb) as r ("conversionId" uuid, "originId" uuid, version bigint)
 order by "conversionId", version desc
on conflict (brand, conversion_id) do update
   set origin_id = excluded.origin_id, version = excluded.version
 where t.version < excluded.version
