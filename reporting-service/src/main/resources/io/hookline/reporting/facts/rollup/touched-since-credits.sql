-- Days with conversions that were decided since, and the decision on each that counts in the past that
-- is asked for. A decision under the settings that the past is compared with counts at once, whenever
-- it was taken. Then come, one after the other: 1 what was not known yet, and the same credits of
-- another value; 2 other credits under the same settings. Other settings come last, with the present.
changed as materialized (
  select distinct d.conversion_id
    from credited d
   cross join zone
   where d.brand = :brand
     and d.occurred_at >= :pastFrom::date::timestamp at time zone zone.name
     and d.occurred_at < (:pastTo::date + 1)::timestamp at time zone zone.name
     and (select max(n.recorded_at) from credited n
           where n.brand = :brand and n.conversion_id = d.conversion_id)
         >= :knownBefore
),
decision as materialized (
  select d.*, row(d.model, d.click_window_hours, d.view_window_hours) as settings,
         (select array_agg(row(c.creator_id, c.partnership_id, c.link_id, c.promo_code_id, c.evidence,
                               c.share)::text order by c.creator_id, c.link_id, c.promo_code_id,
                           c.partnership_id, c.evidence, c.share)
            from credit c
           where c.brand = :brand and c.conversion_id = d.conversion_id
             and c.version = d.version) as credits
    from changed
    join credited d on d.brand = :brand and d.conversion_id = changed.conversion_id
),
former as (
  select distinct on (conversion_id) *
    from decision
   where recorded_at < :knownBefore
   order by conversion_id, version desc
),
present as (
  select distinct on (conversion_id) *
    from decision
   order by conversion_id, version desc
),
counting as (
  select p.conversion_id,
         case when f.conversion_id is null then case when :past > 0 then p.version end
              when f.settings is distinct from p.settings
                then case when p.settings is not distinct from
                               row(:model::text, :clickWindowHours::int, :viewWindowHours::int)
                          then p.version else f.version end
              when f.credits is not distinct from p.credits
                then case when :past > 0 then p.version else f.version end
              else case when :past > 1 then p.version else f.version end
         end as version
    from present p
    left join former f on f.conversion_id = p.conversion_id
),
touched as materialized (
  select distinct day
    from (select (d.occurred_at at time zone zone.name)::date as day
            from decision d cross join zone) days
   where day between :pastFrom and :pastTo
),
credited as materialized (
  select d.conversion_id, d.version, d.recorded_at, d.brand
    from counting
    join credited d on d.brand = :brand and d.conversion_id = counting.conversion_id
                   and d.version = counting.version
  union all
  -- Of the others on these days the last, which may stand on another day.
  select o.conversion_id, p.version, p.recorded_at, p.brand
    from (select distinct d.conversion_id
            from touched t
           cross join zone
            join credited d on d.brand = :brand
                           and d.occurred_at >= t.day::timestamp at time zone zone.name
                           and d.occurred_at < (t.day + 1)::timestamp at time zone zone.name
           where not exists (
               select from changed where changed.conversion_id = d.conversion_id)) o
   cross join lateral (
      select d.version, d.recorded_at, d.brand from credited d
       where d.brand = :brand and d.conversion_id = o.conversion_id
       order by d.version desc
       limit 1) p
),
