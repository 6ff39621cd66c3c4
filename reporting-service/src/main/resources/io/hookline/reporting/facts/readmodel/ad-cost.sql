-- Every version stays, so that what was known at an instant can be told. Amounts in the brand's currency
-- are null where the ad was paid in another; what was paid stands beside.
insert into ad_cost (brand, id, day, network, level, ad_kind, campaign_id, campaign, campaign_name,
       ad_group, ad_group_name, ad, ad_name, post_id, creator_id, spend, paid_amount, paid_currency,
       budget, impressions, reach, frequency, clicks, video_views, conversions, conversion_value, source,
       version, recorded_at)
select :brand, id, day, network, level, coalesce("adKind", 'OTHER'), "campaignId",
       "platformCampaignId", "campaignName", "adGroupId", "adGroupName", "adId", "adName", "postId",
       "creatorId", ("brandSpend" ->> 'amount')::numeric, (r.spend ->> 'amount')::numeric,
       r.spend ->> 'currency', ("brandBudget" ->> 'amount')::numeric, impressions, reach, frequency, clicks,
       "videoViews", conversions, ("brandConversionValue" ->> 'amount')::numeric, source, version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, day date, network text, level text, "adKind" text,
       "campaignId" uuid, "platformCampaignId" text, "campaignName" text, "adGroupId" text,
       "adGroupName" text, "adId" text, "adName" text, "postId" uuid, "creatorId" uuid, "brandSpend" jsonb,
       spend jsonb, "brandBudget" jsonb, impressions bigint, reach bigint, frequency numeric, clicks bigint,
       "videoViews" bigint, conversions bigint, "brandConversionValue" jsonb, source text, version bigint, "recordedAt" timestamptz)
on conflict (brand, id, version) do nothing
