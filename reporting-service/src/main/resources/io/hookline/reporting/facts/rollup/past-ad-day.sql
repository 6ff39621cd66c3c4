ad_day as (
  select d.brand, d.id, d.day, d.network, d.ad_kind, d.campaign_id, d.campaign, d.ad_group, d.ad,
         d.post_id, d.creator_id, d.spend, d.paid_amount, d.paid_currency, d.budget, d.impressions,
         d.reach, d.frequency, d.clicks, d.video_views, d.conversions, d.conversion_value,
         d.source, d.version, d.recorded_at
    from ad_day d
   where d.brand = :brand and d.day between :pastFrom and :pastTo
     and not exists (select from touched t where t.id = d.id)
  union all
  select brand, id, day, network, ad_kind, campaign_id, campaign, ad_group, ad, post_id,
         creator_id, spend, paid_amount, paid_currency, budget, impressions, reach, frequency,
         clicks, video_views, conversions, conversion_value, source, version, recorded_at
    from computed
),
