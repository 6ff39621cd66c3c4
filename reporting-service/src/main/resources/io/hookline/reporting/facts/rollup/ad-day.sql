-- What counts of the days that changed, and of the ad groups and campaigns that these are parts of: of a
-- campaign whose ads are told of too, the rest that no ad tells. Platforms tell of removed ads, and of
-- what they show without one, in the campaign's figures alone. People are no sum of those of ads.
known as not materialized (
  select c.*
    from ad_cost c
   where c.brand = :brand
     and c.version = (
         select max(n.version) from ad_cost n where n.brand = :brand and n.id = c.id)
),
figures as (
  select c.brand, c.id, c.day, c.network, c.ad_kind, c.campaign_id, c.campaign, c.ad_group, c.ad,
         c.post_id, c.creator_id, c.paid_currency, c.source, c.version, finer.parts,
         greatest(c.recorded_at, finer.recorded_at) as recorded_at,
         case when finer.parts = 0 then c.reach end as reach,
         case when finer.parts = 0 then c.frequency end as frequency,
         case when c.spend is not null
              then greatest(c.spend - coalesce(finer.spend, 0), 0) end as spend,
         case when c.paid_amount is not null
              then greatest(c.paid_amount - coalesce(finer.paid_amount, 0), 0) end as paid_amount,
         case when c.budget is not null
              then greatest(c.budget - coalesce(finer.budget, 0), 0) end as budget,
         case when c.impressions is not null
              then greatest(c.impressions - coalesce(finer.impressions, 0), 0) end as impressions,
         case when c.clicks is not null
              then greatest(c.clicks - coalesce(finer.clicks, 0), 0) end as clicks,
         case when c.video_views is not null
              then greatest(c.video_views - coalesce(finer.video_views, 0), 0) end as video_views,
         case when c.conversions is not null
              then greatest(c.conversions - coalesce(finer.conversions, 0), 0) end as conversions,
         case when c.conversion_value is not null
              then greatest(c.conversion_value - coalesce(finer.conversion_value, 0), 0) end as conversion_value
    from touched
    join known c on c.id = touched.id
   cross join lateral (
     select count(*) as parts, max(recorded_at) as recorded_at,
            sum(spend) as spend,
            sum(paid_amount) as paid_amount,
            sum(budget) as budget,
            sum(impressions) as impressions,
            sum(clicks) as clicks,
            sum(video_views) as video_views,
            sum(conversions) as conversions,
            sum(conversion_value) as conversion_value
       from (
         select max(x.recorded_at) as recorded_at,
                greatest(sum(x.spend) filter (where x.level = 'AD'),
                         sum(x.spend) filter (where x.level = 'AD_GROUP')) as spend,
                greatest(sum(x.paid_amount) filter (where x.level = 'AD'),
                         sum(x.paid_amount) filter (where x.level = 'AD_GROUP')) as paid_amount,
                greatest(sum(x.budget) filter (where x.level = 'AD'),
                         sum(x.budget) filter (where x.level = 'AD_GROUP')) as budget,
                greatest(sum(x.impressions) filter (where x.level = 'AD'),
                         sum(x.impressions) filter (where x.level = 'AD_GROUP')) as impressions,
                greatest(sum(x.clicks) filter (where x.level = 'AD'),
                         sum(x.clicks) filter (where x.level = 'AD_GROUP')) as clicks,
                greatest(sum(x.video_views) filter (where x.level = 'AD'),
                         sum(x.video_views) filter (where x.level = 'AD_GROUP')) as video_views,
                greatest(sum(x.conversions) filter (where x.level = 'AD'),
                         sum(x.conversions) filter (where x.level = 'AD_GROUP')) as conversions,
                greatest(sum(x.conversion_value) filter (where x.level = 'AD'),
                         sum(x.conversion_value) filter (where x.level = 'AD_GROUP')) as conversion_value
           from known x
          where c.level <> 'AD' and x.day = c.day and x.network = c.network
            and (c.level = 'CAMPAIGN' and x.campaign = c.campaign and x.level <> 'CAMPAIGN'
                 or c.level = 'AD_GROUP' and x.ad_group = c.ad_group and x.level = 'AD')
          group by x.ad_group) ad_group) finer
),
computed as (
  select * from figures
   where parts = 0
      or greatest(spend, paid_amount, budget, impressions, clicks, video_views, conversions, conversion_value) > 0
),
