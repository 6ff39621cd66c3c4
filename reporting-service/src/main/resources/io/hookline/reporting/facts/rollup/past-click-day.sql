, link_day_clicks as (
  select d.brand, d.link_id, d.creator_id, d.day, d.clicks, d.version
    from link_day_clicks d
   where d.brand = :brand and d.day between :pastFrom and :pastTo
     and not exists (select from touched t where t.link_id = d.link_id and t.day = d.day)
  union all
  select :brand, link_id, creator_id, day, clicks, version from computed
),
