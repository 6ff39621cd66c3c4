-- What began or ended in a period or just before it, the latest first.
select id, kind, subkind, title, starts_at, ends_at, ongoing, series_id, post_id, account_id,
       creator_id, campaign, product
  from timeline_entry
 where brand = :brand and removed_at is null and starts_at < :end
   and (starts_at >= :since or ends_at >= :since and ends_at < :end)
 order by starts_at desc, id desc
 limit :most
