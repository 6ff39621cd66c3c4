span as materialized (
  -- An hour of a clock that is put back belongs to the day too: the day itself is compared below.
  select day, day::timestamp at time zone zone.name - interval '3 hours' as since,
         (day + 1)::timestamp at time zone zone.name + interval '3 hours' as before
    from touched cross join zone
),
computed as materialized (
  select s.day, c.creator_id, c.partnership_id, c.link_id, c.promo_code_id, l.post_id, c.evidence,
         sum(c.share) as conversions, sum(c.value) as value,
         coalesce(sum(c.share) filter (where c.value is not null), 0) as valued,
         count(*) as credits, max(d.recorded_at) as as_of
    from span s
   cross join zone
    join credit c on c.brand = :brand and c.occurred_at >= s.since and c.occurred_at < s.before
    join credited d on d.brand = :brand and d.conversion_id = c.conversion_id
                   and d.version = c.version
    left join link l on l.brand = :brand and l.id = c.link_id
   where (c.occurred_at at time zone zone.name)::date = s.day
     and not exists (
       select from credited n
        where n.brand = :brand and n.conversion_id = c.conversion_id and n.version > c.version)
   group by s.day, c.creator_id, c.partnership_id, c.link_id, c.promo_code_id, l.post_id, c.evidence
),
gone as (
  delete from credit_day d
   using touched t
   where d.brand = :brand and d.day = t.day
     and not exists (
       select from computed c
        where c.day = d.day and c.creator_id is not distinct from d.creator_id
          and c.partnership_id is not distinct from d.partnership_id
          and c.link_id is not distinct from d.link_id
          and c.promo_code_id is not distinct from d.promo_code_id and c.evidence = d.evidence)
)
insert into credit_day as t (brand, day, creator_id, partnership_id, link_id, promo_code_id,
       post_id, evidence, conversions, value, valued, credits, as_of)
select :brand, day, creator_id, partnership_id, link_id, promo_code_id, post_id, evidence,
       conversions, value, valued, credits, as_of
  from computed
on conflict on constraint uq_credit_day do update
   set post_id = excluded.post_id, conversions = excluded.conversions, value = excluded.value,
       valued = excluded.valued, credits = excluded.credits, as_of = excluded.as_of
 where (t.post_id, t.conversions, t.value, t.valued, t.credits, t.as_of) is distinct from
       (excluded.post_id, excluded.conversions, excluded.value, excluded.valued, excluded.credits,
        excluded.as_of)
