-- Of each chosen creator what is no figure of the engine, as one JSON document a creator: one statement,
-- however many creators there are. :start and :end are instants, the end exclusive; :start and :firstDay may
-- be null. Without :creator those of whom there is something to judge: prospects may be a hundred times as many.
with chosen as (
  select id, display_name
    from creator
   where brand = :brand and id < :before and merged_into is null
     and (:creator::uuid is null
          or id = coalesce((select a.merged_into from creator a
                             where a.brand = :brand and a.id = :creator::uuid), :creator::uuid))
     and (:creator::uuid is not null
          or exists (
            select from (select creator.id
                         union all
                         select m.id from creator m
                          where m.brand = :brand and m.merged_into = creator.id) r
             where exists (select from partnership p
                            where p.brand = :brand and p.creator_id = r.id
                              and p.status not in ('DRAFT', 'PROPOSED'))
                or exists (select from post p where p.brand = :brand and p.creator_id = r.id)
                or exists (select from credit k where k.brand = :brand and k.creator_id = r.id)
                or exists (select from earning e where e.brand = :brand and e.creator_id = r.id)))
   order by id desc
   limit :limit
),
-- All records of each person.
record as (
  select c.id as person, c.id from chosen c
  union all
  select c.id, m.id from chosen c join creator m on m.brand = :brand and m.merged_into = c.id
),
-- How much of the counts is estimated, and how old the latest reading of the post is that was read least.
basis as (
  select c.person as creator_id, count(*) filter (where d.estimated <> 0) as estimated,
         min(d.as_of) as oldest
    from record c
    join post p on p.brand = :brand and p.creator_id = c.id
   cross join lateral (
      select bit_or(day.estimated) as estimated, max(day.as_of) as as_of
        from post_day day
       where day.brand = :brand and day.dataset = 'ORGANIC' and day.post_id = p.id
         and day.day <= :lastDay and (:firstDay::date is null or day.counts_from >= :firstDay)
      having count(*) > 0) d
   group by c.person
),
earned as (
  select c.person as creator_id, k.conversion_id, k.occurred_at, k.share, k.value
    from record c
    join credit k on k.brand = :brand and k.creator_id = c.id
                 and k.occurred_at >= coalesce(:start::timestamptz, '-infinity')
                 and k.occurred_at < :end
   where not exists (
     select from credited n
      where n.brand = :brand and n.conversion_id = k.conversion_id and n.version > k.version)
),
counted as (
  select creator_id, count(distinct conversion_id) as conversions from earned group by creator_id
),
foreign_currency as (
  select e.creator_id, v.original_currency as currency,
         sum(v.original_amount * e.share) as amount, count(distinct e.conversion_id) as conversions
    from earned e
    join lateral (
      select original_currency, original_amount from conversion v
       where v.brand = :brand and v.id = e.conversion_id
       order by v.version desc
       limit 1) v on true
   where e.value is null and v.original_currency is not null
   group by e.creator_id, v.original_currency
),
not_converted as (
  select creator_id,
         jsonb_agg(jsonb_build_object('currency', currency, 'amount', amount, 'count', conversions)
                   order by currency) as totals
    from foreign_currency
   group by creator_id
),
fees as (
  select c.person as creator_id,
         jsonb_agg(jsonb_build_object(
           'id', p.id, 'name', p.name, 'status', p.status,
           'amount', p.fee_amount, 'currency', p.fee_currency)
         order by p.starts_on, p.id) as partnerships
    from record c
    join partnership p on p.brand = :brand and p.creator_id = c.id
                      and p.status not in ('DRAFT', 'PROPOSED')
                      and p.starts_on <= :lastDay
                      and (:firstDay::date is null or p.ends_on is null or p.ends_on >= :firstDay)
   group by c.person
)
select jsonb_build_object(
         'creatorId', c.id, 'creatorName', c.display_name,
         'basis', jsonb_build_object('estimated', coalesce(basis.estimated, 0), 'oldest', basis.oldest),
         'conversions', coalesce(counted.conversions, 0),
         'notConverted', coalesce(not_converted.totals, '[]'),
         'partnerships', coalesce(fees.partnerships, '[]')) as ledger
  from chosen c
  left join basis on basis.creator_id = c.id
  left join counted on counted.creator_id = c.id
  left join not_converted on not_converted.creator_id = c.id
  left join fees on fees.creator_id = c.id
 order by c.id desc
