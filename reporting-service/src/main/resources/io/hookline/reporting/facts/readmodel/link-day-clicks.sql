insert into link_day_clicks as t (brand, link_id, creator_id, day, clicks, version)
select distinct on ("linkId", day) :brand, "linkId", "creatorId", day, clicks, version
  from jsonb_to_recordset(:rows::jsonb) as r ("linkId" uuid, "creatorId" uuid, day date,
       clicks bigint, version bigint)
 order by "linkId", day, version desc
on conflict (brand, link_id, day) do update
   set creator_id = excluded.creator_id, clicks = excluded.clicks, version = excluded.version
 where t.version < excluded.version
