-- Every version stays, so that what was known at an instant can be told.
insert into click_count (brand, link_id, day, version, recorded_at, creator_id, clicks)
select :brand, "linkId", day, version, "recordedAt", "creatorId", clicks
  from jsonb_to_recordset(:rows::jsonb) as r ("linkId" uuid, day date, version bigint,
       "recordedAt" timestamptz, "creatorId" uuid, clicks bigint)
on conflict (brand, day, link_id, version) do nothing
