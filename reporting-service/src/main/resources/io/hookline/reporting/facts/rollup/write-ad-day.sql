gone as (
  delete from ad_day d
   using touched
   where d.brand = :brand and d.id = touched.id
     and not exists (select from computed where computed.id = d.id)
)
insert into ad_day as t (brand, id, day, network, ad_kind, campaign_id, campaign, ad_group, ad, post_id,
       creator_id, spend, paid_amount, paid_currency, budget, impressions, reach, frequency, clicks,
       video_views, conversions, conversion_value, source, version, recorded_at)
select brand, id, day, network, ad_kind, campaign_id, campaign, ad_group, ad, post_id, creator_id, spend,
       paid_amount, paid_currency, budget, impressions, reach, frequency, clicks, video_views, conversions,
       conversion_value, source, version, recorded_at
  from computed
on conflict (brand, id) do update
   set day = excluded.day, network = excluded.network, ad_kind = excluded.ad_kind,
       campaign_id = excluded.campaign_id, campaign = excluded.campaign, ad_group = excluded.ad_group,
       ad = excluded.ad, post_id = excluded.post_id, creator_id = excluded.creator_id,
       spend = excluded.spend, paid_amount = excluded.paid_amount, paid_currency = excluded.paid_currency,
       budget = excluded.budget, impressions = excluded.impressions, reach = excluded.reach,
       frequency = excluded.frequency, clicks = excluded.clicks, video_views = excluded.video_views,
       conversions = excluded.conversions, conversion_value = excluded.conversion_value,
       source = excluded.source, version = excluded.version, recorded_at = excluded.recorded_at
