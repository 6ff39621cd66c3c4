package io.hookline.reporting.figures.query;

/**
 * The cells of each kind of facts: the smallest things that are counted, a post in a period for
 * instance. {@code per (n, first, last, since, until)} are the periods.
 */
final class FactCells {

  private FactCells() {}

  /**
   * SQL of the cells.
   *
   * @param used expressions over them: counters of posts that are not used are not read
   */
  static String of(FactPart.Read read, String used) {
    return switch (read.facts()) {
      case POST_DAYS -> PostCells.days(read.dataset(), used);
      case VIEW_SOURCES -> ViewSourceCells.of(read.dataset());
      case POST_VALUES -> PostCells.values(used);
      case OUT -> PostCells.out();
      case PUBLISHED -> PostCells.published();
      case PLANNED -> PostCells.planned();
      case COMMENTS -> COMMENTS;
      case CREDITS ->
          OrderCells.isPartedByCustomer(used) ? OrderCells.CREDITS : OutcomeCells.credits(used);
      case ATTRIBUTION -> AttributionCells.ALL;
      case CUSTOMERS -> OutcomeCells.CUSTOMERS;
      case ORDERS -> OrderCells.isParted(used) ? OrderCells.ORDERS : OutcomeCells.orders(used);
      case CLICKS -> CLICKS;
      case ADS -> ADS;
      case AD_PLACEMENTS -> PlacementCells.ALL;
      case TRAFFIC -> TrafficCells.of(used);
      case WEB_TRAFFIC -> TrafficCells.WEB;
      case ACCOUNT_DAYS -> ACCOUNT_DAYS.formatted("is null");
      case CREATOR_ACCOUNT_DAYS -> ACCOUNT_DAYS.formatted("is not null");
      case FEES -> FEES;
      case EARNINGS -> EARNINGS;
      case SOLD_ITEMS -> OrderCells.ITEMS;
      case SOURCE_EVENTS -> SignalCells.EVENTS;
      case SOURCE_REFUSALS -> SignalCells.REFUSALS;
      case SOURCE_IDENTIFIERS -> SignalCells.IDENTIFIERS;
      case SOURCE_CHECKS -> SignalCells.CHECKS;
      case SURVEY_ANSWERS -> SignalCells.ANSWERS;
      case TAPS -> SignalCells.TAPS;
      case WALK_INS -> SignalCells.WALK_INS;
      case UTM_AUDITS -> SignalCells.AUDITS;
      case UTM_FINDINGS -> SignalCells.FINDINGS;
    };
  }

  private static final String COMMENTS =
      """
      select d.post_id, d.comment_class, per.n, sum(d.comments) as comments, max(d.as_of) as as_of
        from per
        join comment_day d on d.brand = :brand and d.day between per.first and per.last
       group by d.post_id, d.comment_class, per.n""";

  private static final String CLICKS =
      """
      select l.post_id, d.creator_id, l.campaign_id, d.link_id, per.n, sum(d.clicks) as clicks,
             null::timestamptz as as_of
        from per
        join link_day_clicks d on d.brand = :brand and d.day between per.first and per.last
        left join link l on l.brand = :brand and l.id = d.link_id
       group by l.post_id, d.creator_id, l.campaign_id, d.link_id, per.n""";

  private static final String ADS =
      """
      select d.post_id, d.creator_id, d.campaign_id, d.network, d.ad_kind, d.campaign,
             d.ad, per.n, d.spend, d.budget,
             d.impressions, d.reach, d.clicks, d.video_views, d.conversions, d.conversion_value,
             d.recorded_at as as_of
        from per
        join ad_day d on d.brand = :brand and d.day between per.first and per.last""";

  /**
   * Followers are a level: at the start is the end of the day before the period, or else of the
   * first day in it of which they are known; the change of one known day is unknown. So says the
   * content-service. An account is the brand's own, or a creator's: never both.
   */
  private static final String ACCOUNT_DAYS =
      """
      select a.id as account_id, a.network, a.creator_id, per.n, e.followers as followers_at_end,
             case when s.day < e.day then s.followers end as followers_at_start,
             t.profile_views, t.bio_link_clicks, t.views,
             case when t.estimated then -1 else 0 end as estimated,
             case when t.manual then -1 else 0 end as manual, t.as_of
        from per
        join brand_account a on a.brand = :brand and a.creator_id %s
       cross join lateral (
          select sum(d.profile_views) as profile_views, sum(d.bio_link_clicks) as bio_link_clicks,
                 sum(d.views) as views, bool_or(d.estimated) as estimated, bool_or(d.manual) as manual,
                 max(d.as_of) as as_of
            from account_day d
           where d.brand = :brand and d.account_id = a.id and d.day between per.first and per.last
          having count(*) > 0) t
        left join lateral (
          select d.day, d.followers from account_day d
           where d.brand = :brand and d.account_id = a.id and d.day between per.first and per.last
             and d.followers is not null
           order by d.day desc limit 1) e on true
        left join lateral (
          select d.day, d.followers from account_day d
           where d.brand = :brand and d.account_id = a.id and d.day between per.first - 1 and per.last
             and d.followers is not null
           order by d.day limit 1) s on true""";

  /** A fee of another currency is not known in the brand's. */
  private static final String FEES =
      """
      select f.creator_id, f.id as partnership_id, f.campaign_id, per.n,
             case when f.fee_currency = :currency then f.fee_amount end as fee,
             null::timestamptz as as_of
        from per
        join partnership f on f.brand = :brand and f.status not in ('DRAFT', 'PROPOSED')
                          and f.starts_on <= per.last and (f.ends_on is null or f.ends_on >= per.first)""";

  /**
   * What is taken back belongs to the kind of what it takes back; what is void is nothing. What the
   * brand itself laid out is earned by nobody, and is paid.
   */
  private static final String EARNINGS =
      """
      select e.creator_id, e.partnership_id, e.campaign_id, coalesce(r.kind, e.kind) as kind, per.n,
             e.status, e.brand_amount as amount, e.recorded_at as as_of
        from per
        join brand b on b.slug = :brand
        join earning e on e.brand = :brand and e.status <> 'VOID'
                      and e.earned_at >= per.first::timestamp at time zone b.time_zone
                      and e.earned_at < (per.last + 1)::timestamp at time zone b.time_zone
        left join earning r on r.brand = :brand and r.id = e.reverses_id
      union all
      select x.creator_id, x.partnership_id, x.campaign_id, x.kind, per.n, 'PAID', x.brand_amount,
             x.recorded_at
        from per
        join expense x on x.brand = :brand and x.status = 'APPROVED' and x.earning_id is null
                      and x.incurred_on between per.first and per.last""";
}
