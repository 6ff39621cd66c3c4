package io.hookline.attribution.adcost;

/** The statements of {@link AdDayStore}; rows come as one document. */
final class AdDaySql {

  static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('ad-days:' || :brand, 0)) is null";

  static final String TOLD =
      """
      select t.ad_day_id, t.id, t.source, t.told, t.facts, t.first_collected_at, t.collected_at
        from jsonb_to_recordset(:rows::jsonb) as r (id uuid, at timestamptz)
        join ad_day_reading t on t.ad_day_id = r.id and t.at = r.at
       order by t.id
      """;

  static final String ADD =
      """
      insert into ad_day_reading (id, brand, ad_day_id, at, source, told, facts,
                                  first_collected_at, collected_at, recorded_at)
      select r.id, :brand, r.ad_day_id, r.at, r.source, r.told, r.facts, r.first_collected_at,
             r.collected_at, :now
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, ad_day_id uuid, at timestamptz, source text, told text, facts jsonb,
                first_collected_at timestamptz, collected_at timestamptz)
      on conflict on constraint pk_ad_day_reading do update
         set first_collected_at = excluded.first_collected_at,
             collected_at = excluded.collected_at
      """;

  private static final String FACTS =
      """
      ad_kind, day_zone, ad_account_id, platform_campaign_id, campaign_name, ad_group_id,
      ad_group_name, ad_id, ad_name, campaign_id, post_id, creator_id, spend, spend_currency,
      budget, budget_currency, conversion_value, conversion_value_currency, impressions, reach,
      frequency, clicks, video_views, conversions, source, collected_at, restated, told""";

  static final String COUNT =
      """
      insert into ad_day as d (id, brand, at, day, network, level, %s, counts, version, recorded_at)
      select r.id, :brand, r.at, r.day, r.network, r.level,
             f."adKind", f."dayZone", f."adAccountId", f."platformCampaignId", f."campaignName",
             f."adGroupId", f."adGroupName", f."adId", f."adName", f."campaignId", f."postId",
             f."creatorId", (f.spend ->> 'amount')::numeric, f.spend ->> 'currency',
             (f.budget ->> 'amount')::numeric, f.budget ->> 'currency',
             (f."conversionValue" ->> 'amount')::numeric, f."conversionValue" ->> 'currency',
             f.impressions, f.reach, f.frequency, f.clicks, f."videoViews", f.conversions,
             r.source, r.collected_at, r.restated, r.told, true, 0, :now
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, at timestamptz, day date, network text, level text, source text,
                collected_at timestamptz, restated boolean, told text, facts jsonb)
       cross join lateral jsonb_to_record(r.facts)
          as f ("adKind" text, "dayZone" text, "adAccountId" text, "platformCampaignId" text,
                "campaignName" text, "adGroupId" text, "adGroupName" text, "adId" text,
                "adName" text, "campaignId" uuid, "postId" uuid, "creatorId" uuid, spend jsonb,
                budget jsonb, "conversionValue" jsonb, impressions bigint, reach bigint,
                frequency numeric, clicks bigint, "videoViews" bigint, conversions bigint)
      on conflict on constraint pk_ad_day do update
         set (%s) = row (%s),
             version = d.version + case when d.told = excluded.told then 0 else 1 end
      returning new.id, old.id is null as added, old.version is distinct from new.version as restated
      """
          .formatted(FACTS, FACTS, FACTS.replaceAll("(\\w+)(,?)", "excluded.$1$2"));

  /**
   * A campaign's day counts unless ads or ad groups of it tell what they cost; an ad group's unless
   * its ads do.
   */
  static final String COARSER =
      """
      with told as (
        select distinct r.network, r.at, r.campaign, r.ad_group
          from jsonb_to_recordset(:rows::jsonb)
            as r (network text, at timestamptz, campaign text, ad_group text)),
      coarser as (
        select d.id, d.at, not exists (
                 select from ad_day f
                  where f.brand = :brand and f.at = d.at and f.network = d.network
                    and f.platform_campaign_id = d.platform_campaign_id
                    and f.level <> 'CAMPAIGN' and f.spend is not null) as counts
          from told t
          join ad_day d on d.brand = :brand and d.at = t.at and d.platform_campaign_id = t.campaign
                       and d.network = t.network and d.level = 'CAMPAIGN'
        union
        select d.id, d.at, not exists (
                 select from ad_day f
                  where f.brand = :brand and f.at = d.at and f.network = d.network
                    and f.ad_group_id = d.ad_group_id
                    and f.level = 'AD' and f.spend is not null)
          from told t
          join ad_day d on d.brand = :brand and d.at = t.at and d.ad_group_id = t.ad_group
                       and d.network = t.network and d.level = 'AD_GROUP')
      update ad_day d set counts = c.counts, version = d.version + 1
        from coarser c
       where d.id = c.id and d.at = c.at and d.counts <> c.counts
      returning d.id
      """;

  private AdDaySql() {}
}
