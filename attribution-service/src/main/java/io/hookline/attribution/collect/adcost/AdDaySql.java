package io.hookline.attribution.collect.adcost;

/** The statements of {@link AdDayStore}; rows come as one document. */
final class AdDaySql {

  static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('ad-days:' || :brand, 0)) is null";

  /** A day's place is its month's index, however many are asked for. */
  static final String TOLD =
      """
      select t.*
        from jsonb_to_recordset(:rows::jsonb) as r (id uuid, at timestamptz)
       cross join lateral (
         select d.ad_day_id, d.id, d.source, d.told, d.facts, d.first_collected_at, d.collected_at
           from ad_day_reading d
          where d.ad_day_id = r.id and d.at = r.at
         offset 0) t
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
      ad_group_name, ad_id, ad_name, platform_post_id, campaign_id, post_id, creator_id, spend, spend_currency,
      budget, budget_currency, conversion_value, conversion_value_currency, impressions, reach,
      frequency, clicks, video_views, conversions, counters, source, collected_at, restated, told,
      told_post_id, told_creator_id""";

  /** The post that the network's id names; of several with one id the one that was made first. */
  private static final String NAMED =
      """
        left join lateral (
          select p.id, p.creator_id from post p
           where p.brand = :brand and p.network = %1$s.network
             and p.network_post_id = %2$s
           order by p.id limit 1) named on true""";

  static final String COUNT =
      """
      insert into ad_day as d (id, brand, at, day, network, level, %s, counts, version, recorded_at)
      select r.id, :brand, r.at, r.day, r.network, r.level,
             f."adKind", f."dayZone", f."adAccountId", f."platformCampaignId", f."campaignName",
             f."adGroupId", f."adGroupName", f."adId", f."adName", f."platformPostId",
             f."campaignId", coalesce(f."postId", named.id),
             coalesce(f."creatorId", named.creator_id), (f.spend ->> 'amount')::numeric, f.spend ->> 'currency',
             (f.budget ->> 'amount')::numeric, f.budget ->> 'currency',
             (f."conversionValue" ->> 'amount')::numeric, f."conversionValue" ->> 'currency',
             f.impressions, f.reach, f.frequency, f.clicks, f."videoViews", f.conversions, f.counters,
             r.source, r.collected_at, r.restated, r.told, f."postId", f."creatorId", true, 0, :now
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, at timestamptz, day date, network text, level text, source text,
                collected_at timestamptz, restated boolean, told text, facts jsonb)
       cross join lateral jsonb_to_record(r.facts)
          as f ("adKind" text, "dayZone" text, "adAccountId" text, "platformCampaignId" text,
                "campaignName" text, "adGroupId" text, "adGroupName" text, "adId" text,
                "adName" text, "platformPostId" text, "campaignId" uuid, "postId" uuid, "creatorId" uuid, spend jsonb,
                budget jsonb, "conversionValue" jsonb, impressions bigint, reach bigint,
                frequency numeric, clicks bigint, "videoViews" bigint, conversions bigint,
                counters jsonb)
      %s
      on conflict on constraint pk_ad_day do update
         set (%s) = row (%s),
             version = d.version
               + case when d.told = excluded.told
                           and (d.post_id, d.creator_id)
                               is not distinct from (excluded.post_id, excluded.creator_id)
                      then 0 else 1 end
      returning new.id, old.id is null as added, old.version is distinct from new.version as restated
      """
          .formatted(
              FACTS,
              NAMED.formatted("r", "f.\"platformPostId\""),
              FACTS,
              FACTS.replaceAll("(\\w+)(,?)", "excluded.$1$2"));

  /**
   * A campaign's day counts unless ads or ad groups of it tell what they cost; an ad group's unless
   * its ads do. Gives those of which it is otherwise now. Each place is looked up by itself.
   */
  static final String COARSER =
      """
      with told as (
        select distinct r.network, r.at, r.campaign, r.ad_group
          from jsonb_to_recordset(:rows::jsonb)
            as r (network text, at timestamptz, campaign text, ad_group text))
      select d.id
        from told t
       cross join lateral (
         select a.id, a.counts from ad_day a
          where a.brand = :brand and a.at = t.at and a.platform_campaign_id = t.campaign
            and a.network = t.network and a.level = 'CAMPAIGN'
         offset 0) d
        left join lateral (
         select true as is_told from ad_day f
          where f.brand = :brand and f.at = t.at and f.platform_campaign_id = t.campaign
            and f.network = t.network and f.level <> 'CAMPAIGN' and f.spend is not null
         limit 1) finer on true
       where d.counts <> (finer.is_told is null)
      union
      select d.id
        from told t
       cross join lateral (
         select a.id, a.counts from ad_day a
          where a.brand = :brand and a.at = t.at and a.ad_group_id = t.ad_group
            and a.network = t.network and a.level = 'AD_GROUP'
         offset 0) d
        left join lateral (
         select true as is_told from ad_day f
          where f.brand = :brand and f.at = t.at and f.ad_group_id = t.ad_group
            and f.network = t.network and f.level = 'AD' and f.spend is not null
         limit 1) finer on true
       where d.counts <> (finer.is_told is null)
      """;

  static final String TURN =
      """
      update ad_day set counts = not counts, version = version + 1
       where id = any(:ids) and at = any(:ats::timestamptz[])
      """;

  /** Days whose ad shows one of these posts, of which another post or creator counts now. */
  static final String TIE =
      """
      with tied as (
        select d.id, d.at, coalesce(d.told_post_id, named.id) as post_id,
               coalesce(d.told_creator_id, named.creator_id) as creator_id
          from unnest(:networks, :posts) as c (network, post)
          join ad_day d on d.brand = :brand and d.network = c.network
                       and d.platform_post_id = c.post
      %s)
      update ad_day d
         set post_id = t.post_id, creator_id = t.creator_id, version = d.version + 1
        from tied t
       where d.id = t.id and d.at = t.at
         and (d.post_id, d.creator_id) is distinct from (t.post_id, t.creator_id)
      returning d.id
      """
          .formatted(NAMED.formatted("c", "c.post"));

  private AdDaySql() {}
}
