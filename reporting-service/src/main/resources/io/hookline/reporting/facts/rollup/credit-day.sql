span as materialized (
  -- An hour of a clock that is put back belongs to the day too: the day itself is compared below.
  select day, day::timestamp at time zone zone.name - interval '3 hours' as since,
         (day + 1)::timestamp at time zone zone.name + interval '3 hours' as before
    from touched cross join zone
),
computed as materialized (
  select s.day, c.creator_id, c.partnership_id, c.link_id, c.promo_code_id, l.post_id, c.evidence,
         o.origin_id, sum(c.share) as conversions, sum(c.value) as value,
         coalesce(sum(c.share) filter (where c.value is not null), 0) as valued,
         count(*) as credits, max(d.recorded_at) as as_of
    from span s
   cross join zone
   -- Day by day from the index: joined as a set, PostgreSQL takes a ninth of all credits for it.
   cross join lateral (
      select c.* from credit c
       where c.brand = :brand and c.occurred_at >= s.since and c.occurred_at < s.before
         and (c.occurred_at at time zone zone.name)::date = s.day
      offset 0) c
    join credited d on d.brand = :brand and d.conversion_id = c.conversion_id
                   and d.version = c.version
    left join link l on l.brand = :brand and l.id = c.link_id
    left join order_origin o on o.brand = :brand and o.conversion_id = c.conversion_id
   where not exists (
       select from credited n
        where n.brand = :brand and n.conversion_id = c.conversion_id and n.version > c.version)
   group by s.day, c.creator_id, c.partnership_id, c.link_id, c.promo_code_id, l.post_id, c.evidence,
            o.origin_id
),
