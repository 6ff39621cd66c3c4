-- What advertising a post cost on a day, and the followers that its paid snapshots tell of that day: of
-- days of posts with both, and where each ad of the post is of the kinds that were asked for. The first
-- telling of a counter belongs to no day. Nor does what came in over days of which nobody told: their
-- spend would not be in the price, and their followers would.
with advertised as (
  select day, post_id, sum(spend) as spend
    from ad_day
   where brand = :brand and network = :network and day between :from and :to and post_id is not null
   group by day, post_id
  having bool_and(spend is not null)
     and bool_and(:adKinds::text[] is null or ad_kind = any(:adKinds::text[]))
)
select a.day, sum(a.spend) as spend, sum(p.new_followers) as count, count(*) as ads
  from advertised a
  join post_day p on p.brand = :brand and p.dataset = 'PAID' and p.post_id = a.post_id and p.day = a.day
                 and p.counts_from = a.day
 where p.new_followers is not null
   and (exists (
          select from post_day t
           where t.brand = :brand and t.dataset = 'PAID' and t.post_id = a.post_id
             and t.day = a.day - 1 and t.new_followers is not null)
        or exists (
          select from post o where o.brand = :brand and o.id = a.post_id and o.published_on = a.day))
 group by a.day
 order by a.day
