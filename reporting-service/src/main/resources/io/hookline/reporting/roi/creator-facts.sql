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
-- Counters are lifetime totals: a period's count is the last total minus the one that the period
-- began with. A post published within the period began with 0; an older one without a snapshot
-- from before the period has an unknown beginning, and a post without a snapshot inside the
-- period has an unknown end: both leave the counts null.
post_counts as (
  select p.creator_id, p.network, last.captured_at, last.source,
         (case when known then last.views - coalesce(first.views, zero) end) as views,
         (case when known then last.likes - coalesce(first.likes, zero) end) as likes,
         (case when known then last.comments - coalesce(first.comments, zero) end) as comments,
         (case when known then last.shares - coalesce(first.shares, zero) end) as shares,
         (case when known then last.saves - coalesce(first.saves, zero) end) as saves,
         known
    from chosen c
    join post p on p.brand = :brand and p.creator_id = c.id and p.published_at < :end
                and p.status = 'PUBLISHED'
    left join lateral (
      select captured_at, source, views, likes, comments, shares, saves
        from snapshot s
       where s.brand = :brand and s.post_id = p.id and s.dataset = 'ORGANIC'
         and s.captured_at < :end
       order by s.captured_at desc, s.id desc
       limit 1) last on true
    left join lateral (
      select captured_at, views, likes, comments, shares, saves
        from snapshot s
       where s.brand = :brand and s.post_id = p.id and s.dataset = 'ORGANIC'
         and s.captured_at < :start
         and p.published_at < :start
       order by s.captured_at desc, s.id desc
       limit 1) first on true
   cross join lateral (
      select case when :start::timestamptz is null or p.published_at >= :start then 0 end as zero
   ) began
   cross join lateral (
      select last.captured_at is not null
             and (zero = 0 or first.captured_at is not null and last.captured_at >= :start) as known
   ) coverage
),
by_network as (
  select creator_id, network, count(*) as posts, count(*) filter (where known) as covered,
         count(*) filter (where known and source = 'ESTIMATED') as estimated,
         min(captured_at) filter (where known) as oldest,
         sum(views) as views, count(views) as views_posts,
         sum(likes) as likes, count(likes) as likes_posts,
         sum(comments) as comments, count(comments) as comments_posts,
         sum(shares) as shares, count(shares) as shares_posts,
         sum(saves) as saves, count(saves) as saves_posts
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
    join conversion v on v.brand = :brand and v.id = e.conversion_id
                     and v.occurred_at = e.occurred_at
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
         'partnerships', coalesce(fees.partnerships, '[]')) as facts
  from chosen c
  left join reach on reach.creator_id = c.id
  left join revenue on revenue.creator_id = c.id
  left join not_converted on not_converted.creator_id = c.id
  left join fees on fees.creator_id = c.id
 order by c.id desc
