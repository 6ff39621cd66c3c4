insert into headcount_day as t (brand, place_id, day, taps, people, version, recorded_at)
select distinct on ("placeId", day) :brand, "placeId", day, taps, people, version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r ("placeId" uuid, day date, taps jsonb, people bigint, version bigint, "recordedAt" timestamptz)
 order by "placeId", day, version desc
on conflict (brand, place_id, day) do update
   set taps = excluded.taps, people = excluded.people,
       version = excluded.version, recorded_at = excluded.recorded_at
 where t.version < excluded.version
