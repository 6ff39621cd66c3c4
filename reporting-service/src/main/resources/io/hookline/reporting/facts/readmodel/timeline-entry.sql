insert into timeline_entry as t (brand, id, kind, subkind, title, starts_at, ends_at, ongoing,
       series_id, post_id, account_id, creator_id, campaign, product, removed_at, version)
select distinct on (id) :brand, id, kind, subkind, title, "startsAt", "endsAt", ongoing, "seriesId",
       "postId", "accountId", "creatorId", campaign, product, "removedAt", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, kind text, subkind text, title text,
       "startsAt" timestamptz, "endsAt" timestamptz, ongoing boolean, "seriesId" uuid,
       "postId" uuid, "accountId" uuid, "creatorId" uuid, campaign text, product text,
       "removedAt" timestamptz, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set kind = excluded.kind, subkind = excluded.subkind, title = excluded.title,
       starts_at = excluded.starts_at, ends_at = excluded.ends_at, ongoing = excluded.ongoing,
       series_id = excluded.series_id, post_id = excluded.post_id, account_id = excluded.account_id,
       creator_id = excluded.creator_id, campaign = excluded.campaign, product = excluded.product,
       removed_at = excluded.removed_at, version = excluded.version
 where t.version < excluded.version
