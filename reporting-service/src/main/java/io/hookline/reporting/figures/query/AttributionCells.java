package io.hookline.reporting.figures.query;

/** Cells of what runs give under settings, by what touches stand for. */
final class AttributionCells {

  /**
   * Conversions that nothing explains have no kind of touch. What is given to touches is unknown of
   * a model that gives none by order, of all its days if of any; amounts in another currency than
   * the brand's are, too. Each conversion with touches has one first touch.
   */
  static final String ALL =
      """
      select d.setting_id, r.kind, r.channel, r."adKind" as ad_kind, r."campaignId" as campaign_id,
             r.campaign, r."creatorId" as creator_id, r."partnershipId" as partnership_id,
             r."seriesId" as series_id, r."pillarId" as pillar_id, r."postId" as post_id,
             r."linkId" as link_id, r."promoCodeId" as promo_code_id, r."placeId" as place_id,
             r."funnelStage" as funnel_stage, d.n,
             sum(case when r.kind is not null then r.credit when d.by_order then 0 end) as given,
             sum(case when r.kind is not null then m.value when d.by_order then 0 end) as given_value,
             sum(case when r.kind is not null then m.refunded when d.by_order then 0 end)
               as given_refunded,
             sum(case when r.kind is null then r.credit else 0 end) as unexplained,
             sum(case when r.kind is null then m.value else 0 end) as unexplained_value,
             sum(case when r.kind is null then r.credit else r."firstTouches" end) as conversions,
             sum(r.touches) as touches, sum(r."firstTouches") as first_touches,
             sum(r."lastTouches") as last_touches, max(d.recorded_at) as as_of
        from (
         select per.n, a.setting_id, a.rows, a.recorded_at,
                bool_and(a.by_order) over (partition by per.n, a.setting_id) as by_order
           from per
           join attribution_day a on a.brand = :brand and a.day between per.first and per.last) d
       cross join lateral jsonb_to_recordset(d.rows)
             as r (kind text, channel text, "adKind" text, "campaignId" uuid, campaign text,
                   "creatorId" uuid, "partnershipId" uuid, "seriesId" uuid, "pillarId" uuid,
                   "postId" uuid, "linkId" uuid, "promoCodeId" uuid, "placeId" uuid,
                   "funnelStage" text, credit numeric, value jsonb, refunded jsonb, touches bigint,
                   "firstTouches" bigint, "lastTouches" bigint)
       cross join lateral (
         select case when r.value ->> 'currency' = :currency
                     then (r.value ->> 'amount')::numeric end as value,
                case when r.refunded ->> 'currency' = :currency
                     then (r.refunded ->> 'amount')::numeric end as refunded) m
       group by d.setting_id, r.kind, r.channel, r."adKind", r."campaignId", r.campaign,
                r."creatorId", r."partnershipId", r."seriesId", r."pillarId", r."postId",
                r."linkId", r."promoCodeId", r."placeId", r."funnelStage", d.n""";

  private AttributionCells() {}
}
