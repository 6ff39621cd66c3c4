insert into commitment as t (brand, id, account_id, series_id, posts_per_week, starts_on, last_day,
       ended_on, version)
select distinct on (id) :brand, id, "accountId", "seriesId", "postsPerWeek", "startsOn", "lastDay",
       "endedOn", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "accountId" uuid, "seriesId" uuid,
       "postsPerWeek" int, "startsOn" date, "lastDay" date, "endedOn" date, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set account_id = excluded.account_id, series_id = excluded.series_id,
       posts_per_week = excluded.posts_per_week, starts_on = excluded.starts_on,
       last_day = excluded.last_day, ended_on = excluded.ended_on, version = excluded.version
 where t.version < excluded.version
