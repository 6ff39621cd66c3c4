package io.hookline.reporting.figures.query;

/** The cells of orders and of what they are credited to. */
final class OutcomeCells {

  private static final String CHANNEL =
      "\n        left join origin_channel h on h.brand = :brand and h.id = d.origin_id";

  private static final String ORDERS =
      """
      select per.n, d.day%1$s, sum(d.orders) as orders, sum(d.credited) as credited,
             sum(d.clicked) as clicked, sum(d.evidenced) as evidenced,
             sum(d.pixel_only) as pixel_only, sum(d.server_only) as server_only,
             sum(d.both_told) as both_told,
             sum(d.value) as value, sum(d.net) as net, sum(d.valued) as valued, max(d.as_of) as as_of
        from per
        join order_day d on d.brand = :brand and d.day between per.first and per.last%2$s
       group by per.n, d.day%1$s""";

  private static final String CREDITS =
      """
      select d.creator_id, d.partnership_id, d.link_id, d.promo_code_id, d.post_id, d.evidence%1$s, per.n,
             sum(d.conversions) as conversions, sum(d.value) as value, sum(d.valued) as valued, max(d.as_of) as as_of
        from per
        join credit_day d on d.brand = :brand and d.day between per.first and per.last%2$s
       group by d.creator_id, d.partnership_id, d.link_id, d.promo_code_id, d.post_id, d.evidence%1$s, per.n""";

  /** With the campaign of the link, and of the code or else of the terms. */
  private static final String OF_CAMPAIGNS =
      """
      select d.*, l.campaign_id as link_campaign_id,
             coalesce(k.campaign_id, t.campaign_id) as deal_campaign_id
        from (
      %s) d
        left join link l on l.brand = :brand and l.id = d.link_id
        left join promo_code k on k.brand = :brand and k.id = d.promo_code_id
        left join partnership t on t.brand = :brand and t.id = d.partnership_id""";

  /**
   * Read from the decisions themselves: who was a new customer may turn out differently any day.
   */
  static final String CUSTOMERS =
      """
      select k.creator_id, k.partnership_id, k.link_id, k.promo_code_id, l.post_id, k.evidence,
             l.campaign_id as link_campaign_id,
             coalesce(o.campaign_id, t.campaign_id) as deal_campaign_id, h.channel, h.ad_kind, per.n,
             sum(k.share) as told,
             sum(k.share) filter (where v.customer = 'NEW') as of_new,
             sum(k.share) filter (where v.customer = 'RETURNING') as of_returning,
             max(v.recorded_at) as as_of
        from per
        join brand b on b.slug = :brand
        join credit k on k.brand = :brand
                     and k.occurred_at >= per.first::timestamp at time zone b.time_zone
                     and k.occurred_at < (per.last + 1)::timestamp at time zone b.time_zone
       cross join lateral (
          select v.customer, v.recorded_at from conversion v
           where v.brand = :brand and v.id = k.conversion_id
           order by v.version desc
           limit 1) v
        left join link l on l.brand = :brand and l.id = k.link_id
        left join promo_code o on o.brand = :brand and o.id = k.promo_code_id
        left join partnership t on t.brand = :brand and t.id = k.partnership_id
        left join order_origin w on w.brand = :brand and w.conversion_id = k.conversion_id
        left join origin_channel h on h.brand = :brand and h.id = w.origin_id
       where v.customer is not null
         and not exists (
           select from credited n
            where n.brand = :brand and n.conversion_id = k.conversion_id and n.version > k.version)
       group by k.creator_id, k.partnership_id, k.link_id, k.promo_code_id, l.post_id, k.evidence,
                l.campaign_id, o.campaign_id, t.campaign_id, h.channel, h.ad_kind, per.n""";

  private OutcomeCells() {}

  static String orders(String used) {
    return byChannel(ORDERS, used);
  }

  static String credits(String used) {
    String credits = byChannel(CREDITS, used);
    return used.contains("_campaign_id") ? OF_CAMPAIGNS.formatted(credits) : credits;
  }

  /** The channel is looked up where it is asked for: it makes more cells of what is one. */
  private static String byChannel(String cells, String used) {
    boolean asked = used.contains("c.channel") || used.contains("c.ad_kind");
    return cells.formatted(asked ? ", h.channel, h.ad_kind" : "", asked ? CHANNEL : "");
  }
}
