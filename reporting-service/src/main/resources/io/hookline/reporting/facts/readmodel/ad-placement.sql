insert into ad_placement_day as t (brand, day, id, ad_day_id, network, level, campaign, ad_group, ad, placement, spend, impressions, reach,
       clicks, video_views, conversions, conversion_value, version, recorded_at)
select distinct on (day, id) :brand, day, id, "adDayId", network, level, "platformCampaignId",
       "adGroupId", "adId", placement,
       ("brandSpend" ->> 'amount')::numeric, impressions, reach, clicks, "videoViews", conversions,
       ("brandConversionValue" ->> 'amount')::numeric, version, "recordedAt"
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, day date, "adDayId" uuid, network text, level text,
       "platformCampaignId" text, "adGroupId" text, "adId" text, placement text,
       "brandSpend" jsonb, impressions bigint, reach bigint, clicks bigint, "videoViews" bigint,
       conversions bigint, "brandConversionValue" jsonb, version bigint, "recordedAt" timestamptz)
 order by day, id, version desc
on conflict (brand, day, id) do update
   set ad_day_id = excluded.ad_day_id, network = excluded.network, level = excluded.level,
       campaign = excluded.campaign, ad_group = excluded.ad_group, ad = excluded.ad,
       placement = excluded.placement,
       spend = excluded.spend, impressions = excluded.impressions, reach = excluded.reach,
       clicks = excluded.clicks, video_views = excluded.video_views, conversions = excluded.conversions,
       conversion_value = excluded.conversion_value, version = excluded.version,
       recorded_at = excluded.recorded_at
 where t.version < excluded.version
