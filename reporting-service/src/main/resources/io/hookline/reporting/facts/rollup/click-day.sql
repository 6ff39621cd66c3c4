-- Counts are of all clicks so far: the last one counts.
computed as materialized (
  select t.link_id, c.creator_id, t.day, c.clicks, c.version
    from touched t
   cross join lateral (
      select c.* from click_count c
       where c.brand = :brand and c.day = t.day and c.link_id = t.link_id
       order by c.version desc
       limit 1) c
)
