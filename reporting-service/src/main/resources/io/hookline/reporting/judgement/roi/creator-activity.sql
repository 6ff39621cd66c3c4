-- Everything that the score of each chosen creator is made of, as one JSON document a creator:
-- one statement, however many creators there are. :start and :end are instants, the end exclusive;
-- :start and :firstDay may be null.
with chosen as (
  select id, display_name
    from creator
   where brand = :brand and id < :before and (:creator::uuid is null or id = :creator::uuid)
   order by id desc
   limit :limit
),
-- Counters are lifetime totals. The total at an instant is the last one that was measured before it,
-- counter by counter; an estimate stands only for a counter that nobody had measured. Of several of one
-- instant an API goes before a file and a file before a person, and of one source counts what was
-- collected last: a correction, in whichever order they arrive. It depends on nothing but the facts' own
-- instants, and the next period begins with what this one ends with: they add up. The total is found as
-- the greatest {1 measured or 0 estimated, microseconds since 1970, the source's rank, microseconds of the
-- collection, total}. The content-service's days follow the same rule.
--
-- A period's count is the total at its end minus the one at its beginning, and at least 0, because two
-- sources need not agree. A post published within the period began with 0; a counter of an older one
-- that nobody reported before the period has an unknown beginning, and one that nobody reported inside the
-- period has an unknown end: both leave the count null. An estimate is no end where there was a measured
-- beginning.
totals as (
  select p.creator_id, p.network,
         :start::timestamptz is null or p.published_at >= :start as began_with_0,
         reported.*
    from chosen c
    join post p on p.brand = :brand and p.creator_id = c.id and p.published_at < :end
                and p.status = 'PUBLISHED'
   cross join lateral (
      select max(views) filter (where inside) as views,
             max(likes) filter (where inside) as likes,
             max(comments) filter (where inside) as comments,
             max(shares) filter (where inside) as shares,
             max(saves) filter (where inside) as saves,
             max(views) filter (where not inside) as former_views,
             max(likes) filter (where not inside) as former_likes,
             max(comments) filter (where not inside) as former_comments,
             max(shares) filter (where not inside) as former_shares,
             max(saves) filter (where not inside) as former_saves
        from (
          select captured_at >= coalesce(:start::timestamptz, '-infinity') as inside,
                 case when views is not null then array[measured, at, rank, collected, views] end as views,
                 case when likes is not null then array[measured, at, rank, collected, likes] end as likes,
                 case when comments is not null then array[measured, at, rank, collected, comments] end as comments,
                 case when shares is not null then array[measured, at, rank, collected, shares] end as shares,
                 case when saves is not null then array[measured, at, rank, collected, saves] end as saves
            from snapshot s
           cross join lateral (
              select (source is distinct from 'ESTIMATED')::int as measured,
                     (date_part('epoch', captured_at) * 1e6)::bigint as at,
                     coalesce(array_position(array['MANUAL', 'IMPORT', 'API'], source), 0) as rank,
                     (date_part('epoch', collected_at) * 1e6)::bigint as collected
              -- Once for all counters.
              offset 0) weight
           where s.brand = :brand and s.post_id = p.id and s.dataset = 'ORGANIC'
             and s.captured_at < :end) snapshots) reported
),
-- The coverage speaks of the snapshots that known counts are made of, and of no other: those of the end
-- and, where a beginning is subtracted, those of the beginning.
post_counts as (
  select creator_id, network, counted.*
    from totals
   cross join lateral (
      select count(*) > 0 as known,
             min(least(last[1], first[1])) = 0 as estimated,
             timestamptz 'epoch' + interval '1 microsecond' * min(least(last[2], first[2])) as oldest,
             max(last[5] - first[5]) filter (where counter = 'views') as views,
             max(last[5] - first[5]) filter (where counter = 'likes') as likes,
             max(last[5] - first[5]) filter (where counter = 'comments') as comments,
             max(last[5] - first[5]) filter (where counter = 'shares') as shares,
             max(last[5] - first[5]) filter (where counter = 'saves') as saves
        from (values ('views', views, former_views), ('likes', likes, former_likes),
                     ('comments', comments, former_comments), ('shares', shares, former_shares),
                     ('saves', saves, former_saves)) as reported (counter, last, former)
       cross join lateral (
          select case when began_with_0 then array[null, null, null, null, 0] else former end as first) began
       where last is not null and first is not null
         and last[1] >= coalesce(first[1], 0)) counted
),
by_network as (
  select creator_id, network, count(*) as posts, count(*) filter (where known) as covered,
         count(*) filter (where estimated) as estimated, min(oldest) as oldest,
         sum(greatest(views, 0)) filter (where views is not null) as views,
         sum(greatest(likes, 0)) filter (where likes is not null) as likes,
         sum(greatest(comments, 0)) filter (where comments is not null) as comments,
         sum(greatest(shares, 0)) filter (where shares is not null) as shares,
         sum(greatest(saves, 0)) filter (where saves is not null) as saves,
         count(views) as views_posts, count(likes) as likes_posts,
         count(comments) as comments_posts, count(shares) as shares_posts,
         count(saves) as saves_posts
    from post_counts
   group by creator_id, network
),
reach as (
  select creator_id,
         jsonb_agg(jsonb_build_object(
           'network', network, 'posts', posts, 'covered', covered, 'estimated', estimated,
           'oldest', oldest,
           'views', jsonb_build_object('count', views, 'posts', views_posts),
           'likes', jsonb_build_object('count', likes, 'posts', likes_posts),
           'comments', jsonb_build_object('count', comments, 'posts', comments_posts),
           'shares', jsonb_build_object('count', shares, 'posts', shares_posts),
           'saves', jsonb_build_object('count', saves, 'posts', saves_posts))
         order by network) as networks
    from by_network
   group by creator_id
),
earned as (
  select k.creator_id, k.conversion_id, k.occurred_at, k.evidence, k.share, k.value
    from chosen c
    join credit k on k.brand = :brand and k.creator_id = c.id
                 and k.occurred_at >= coalesce(:start::timestamptz, '-infinity')
                 and k.occurred_at < :end
   where not exists (
     select from credited n
      where n.brand = :brand and n.conversion_id = k.conversion_id and n.version > k.version)
),
revenue as (
  select creator_id,
         sum(value) filter (where evidence <> 'PROMO_CODE') as links,
         sum(value) filter (where evidence = 'PROMO_CODE') as codes,
         count(distinct conversion_id) as conversions
    from earned
   group by creator_id
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
  select p.creator_id,
         jsonb_agg(jsonb_build_object(
           'id', p.id, 'name', p.name, 'status', p.status,
           'amount', p.fee_amount, 'currency', p.fee_currency)
         order by p.starts_on, p.id) as partnerships
    from chosen c
    join partnership p on p.brand = :brand and p.creator_id = c.id
                      and p.status in ('ACTIVE', 'ENDED')
                      and p.starts_on <= :lastDay
                      and (:firstDay::date is null or p.ends_on is null or p.ends_on >= :firstDay)
   group by p.creator_id
)
select jsonb_build_object(
         'creatorId', c.id, 'creatorName', c.display_name,
         'networks', coalesce(reach.networks, '[]'),
         'links', coalesce(revenue.links, 0), 'codes', coalesce(revenue.codes, 0),
         'conversions', coalesce(revenue.conversions, 0),
         'notConverted', coalesce(not_converted.totals, '[]'),
         'partnerships', coalesce(fees.partnerships, '[]')) as activity
  from chosen c
  left join reach on reach.creator_id = c.id
  left join revenue on revenue.creator_id = c.id
  left join not_converted on not_converted.creator_id = c.id
  left join fees on fees.creator_id = c.id
 order by c.id desc
