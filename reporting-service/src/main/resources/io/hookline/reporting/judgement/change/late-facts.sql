-- What of a period came in at a given instant or later, by kind of fact and source.
select 'SNAPSHOT' as fact, source, count(*) as facts, count(distinct post_id) as subjects,
       min(recorded_at) as first_recorded_at, max(recorded_at) as last_recorded_at
  from snapshot
 where array['post_day', 'view_sources'] && :tables::text[] and brand = :brand
   and recorded_at >= :knownBefore and captured_at >= :start and captured_at < :end
 group by source
union all
select 'VIEW_SOURCES', source, count(*), count(distinct post_id), min(recorded_at), max(recorded_at)
  from view_sources
 where 'view_sources' = any(:tables::text[]) and brand = :brand and recorded_at >= :knownBefore
   and captured_at >= :start and captured_at < :end
 group by source
union all
-- Followers at the start of the period are those of the day before it.
select 'ACCOUNT_DAY', source, count(*), count(distinct account_id), min(recorded_at), max(recorded_at)
  from account_reading
 where 'account_day' = any(:tables::text[]) and brand = :brand and recorded_at >= :knownBefore
   and day between :from::date - 1 and :to
 group by source
union all
select case when first then 'COMMENT' else 'CHANGED_COMMENT' end, null, count(*), count(distinct id),
       min(recorded_at), max(recorded_at)
  from (select f.id, f.recorded_at,
               not exists (
                 select from comment_fact e
                  where e.brand = :brand and e.id = f.id and e.version < f.version) as first
          from comment_fact f
         where 'comment_day' = any(:tables::text[]) and f.brand = :brand
           and f.recorded_at >= :knownBefore and f.commented_at >= :start and f.commented_at < :end)
       comment
 group by first
union all
select 'CLICK_COUNT', null, count(*), count(distinct link_id), min(recorded_at), max(recorded_at)
  from click_count
 where 'link_day_clicks' = any(:tables::text[]) and brand = :brand and recorded_at >= :knownBefore
   and day between :from and :to
having count(*) > 0
union all
select case when version = 0 then 'AD_DAY' else 'RESTATED_AD_DAY' end, source, count(*),
       count(distinct id), min(recorded_at), max(recorded_at)
  from ad_cost
 where 'ad_day' = any(:tables::text[]) and brand = :brand and recorded_at >= :knownBefore
   and day between :from and :to
 group by 1, source
union all
select case when version = 0 then 'CONVERSION' else 'CORRECTED_CONVERSION' end, null, count(*),
       count(distinct id), min(recorded_at), max(recorded_at)
  from conversion
 where array['credit_day', 'order_day'] && :tables::text[] and brand = :brand
   and recorded_at >= :knownBefore and occurred_at >= :start and occurred_at < :end
 group by 1
union all
select 'DECISION_ON_CREDIT', model, count(*), count(distinct conversion_id), min(recorded_at),
       max(recorded_at)
  from credited
 where array['credit_day', 'order_day'] && :tables::text[] and brand = :brand
   and recorded_at >= :knownBefore and occurred_at >= :start and occurred_at < :end
 group by model
 order by facts desc, fact, source
