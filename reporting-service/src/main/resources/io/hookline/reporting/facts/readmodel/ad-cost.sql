-- Amounts in the brand's currency are null where the ad was paid in another; what was paid stands beside.
insert into ad_cost as t (brand, id, day, network, level, ad_kind, campaign_id, campaign, campaign_name,
       ad_group, ad_group_name, ad, ad_name, post_id, creator_id, spend, paid_amount, paid_currency,
       budget, impressions, reach, frequency, clicks, video_views, conversions, conversion_value, source,
       version, recorded_at)
select distinct on (id) :brand, id, day, network, level, coalesce("adKind", 'OTHER'), "campaignId",
       "platformCampaignId", "campaignName", "adGroupId", "adGroupName", "adId", "adName", "postId",
       "creatorId", ("brandSpend" ->> 'amount')::numeric, (r.spend ->> 'amount')::numeric,
       r.spend ->> 'currency', ("brandBudget" ->> 'amount')::numeric, impressions, reach, frequency, clicks,
       "videoViews", conversions, ("brandConversionValue" ->> 'amount')::numeric, source, version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, day date, network text, level text, "adKind" text,
       "campaignId" uuid, "platformCampaignId" text, "campaignName" text, "adGroupId" text,
       "adGroupName" text, "adId" text, "adName" text, "postId" uuid, "creatorId" uuid, "brandSpend" jsonb,
       spend jsonb, "brandBudget" jsonb, impressions bigint, reach bigint, frequency numeric, clicks bigint,
       "videoViews" bigint, conversions bigint, "brandConversionValue" jsonb, source text, version bigint, "recordedAt" timestamptz)
 order by id, version desc
on conflict (brand, id) do update
   set day = excluded.day, network = excluded.network, level = excluded.level, ad_kind = excluded.ad_kind,
       campaign_id = excluded.campaign_id, campaign = excluded.campaign,
       campaign_name = excluded.campaign_name, ad_group = excluded.ad_group,
       ad_group_name = excluded.ad_group_name, ad = excluded.ad, ad_name = excluded.ad_name,
       post_id = excluded.post_id, creator_id = excluded.creator_id, spend = excluded.spend,
       paid_amount = excluded.paid_amount, paid_currency = excluded.paid_currency,
       budget = excluded.budget, impressions = excluded.impressions, reach = excluded.reach,
       frequency = excluded.frequency, clicks = excluded.clicks, video_views = excluded.video_views,
       conversions = excluded.conversions, conversion_value = excluded.conversion_value,
       source = excluded.source, version = excluded.version,
       recorded_at = excluded.recorded_at
 where t.version < excluded.version
