insert into link_day_clicks as t (brand, link_id, creator_id, day, clicks, version)
select :brand, link_id, creator_id, day, clicks, version
  from computed
on conflict (brand, link_id, day) do update
   set creator_id = excluded.creator_id, clicks = excluded.clicks, version = excluded.version
 where t.version <> excluded.version
