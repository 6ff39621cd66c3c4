-- What of a period came in at a given instant or later, by kind of fact and source.
select 'SNAPSHOT' as fact, source, count(*) as facts, count(distinct post_id) as subjects,
       min(recorded_at) as first_recorded_at, max(recorded_at) as last_recorded_at
  from snapshot
 where :posts and brand = :brand and recorded_at >= :knownBefore and captured_at >= :start
   and captured_at < :end
 group by source
union all
select case when version = 0 then 'CONVERSION' else 'CORRECTED_CONVERSION' end, null, count(*),
       count(distinct id), min(recorded_at), max(recorded_at)
  from conversion
 where :orders and brand = :brand and recorded_at >= :knownBefore and occurred_at >= :start
   and occurred_at < :end
 group by 1
union all
select 'DECISION_ON_CREDIT', model, count(*), count(distinct conversion_id), min(recorded_at),
       max(recorded_at)
  from credited
 where :orders and brand = :brand and recorded_at >= :knownBefore and occurred_at >= :start
   and occurred_at < :end
 group by model
 order by facts desc, fact, source
