package io.hookline.reporting.figures.query;

/**
 * Cells of orders that days of orders do not part: by who bought, where and how, and by what. Read
 * from the orders themselves, each at the highest version: who was a new customer, and which place
 * an order is of, may turn out differently any day.
 */
final class OrderCells {

  private OrderCells() {}

  /** Of the orders of the periods, the columns of which cells of orders are made. */
  private static final String ORDERS_OF_PERIODS =
      """
        from per
        join brand b on b.slug = :brand
        join conversion v on v.brand = :brand
                         and v.occurred_at >= per.first::timestamp at time zone b.time_zone
                         and v.occurred_at < (per.last + 1)::timestamp at time zone b.time_zone
                         and not exists (
                           select from conversion later
                            where later.brand = :brand and later.id = v.id
                              and later.version > v.version)
        left join lateral (
          -- An id goes before a code like one.
          select s.id from branch s
           where s.brand = :brand and v.place is not null
             and (s.id::text = lower(v.place) or lower(s.code) = lower(v.place))
           order by s.id::text = lower(v.place) desc, s.id limit 1) s on true
        left join order_origin w on w.brand = :brand and w.conversion_id = v.id
        left join origin_channel h on h.brand = :brand and h.id = w.origin_id
      """;

  static final String ORDERS =
      """
      select v.customer, s.id as place_id, v.sale_channel, h.channel, h.ad_kind, per.n,
             count(*) as orders, count(*) filter (where held.credited) as credited,
             count(*) filter (where held.clicked) as clicked,
             count(*) filter (where held.evidenced) as evidenced,
             count(*) filter (where v.told_by = 'PIXEL') as pixel_only,
             count(*) filter (where v.told_by = 'SERVER') as server_only,
             count(*) filter (where v.told_by = 'BOTH') as both_told, sum(v.value_amount) as value,
             sum(v.net_amount) as net, count(v.value_amount) as valued,
             max(greatest(v.recorded_at, held.recorded_at)) as as_of
      """
          + ORDERS_OF_PERIODS
          + """
              left join lateral (
                select d.recorded_at, d.clicked, d.evidenced,
                       exists (select from credit k
                                where k.brand = :brand and k.conversion_id = d.conversion_id
                                  and k.version = d.version) as credited
                  from credited d
                 where d.brand = :brand and d.conversion_id = v.id
                 order by d.version desc limit 1) held on true
             group by v.customer, s.id, v.sale_channel, h.channel, h.ad_kind, per.n""";

  /** Amounts in another currency than the brand's are not known. */
  static final String ITEMS =
      """
      select coalesce(i."productId", i.name) as product, lower(i.category) as category, v.customer,
             s.id as place_id, v.sale_channel, h.channel, h.ad_kind, per.n,
             sum(coalesce(i.quantity, 1)) as units,
             sum(i.value) as value, count(distinct v.id) as orders, max(v.recorded_at) as as_of
      """
          + ORDERS_OF_PERIODS
          + """
             cross join lateral (
               select i."productId", i.name, i.category, i.quantity,
                      case when i.amount ->> 'currency' = :currency
                           then (i.amount ->> 'amount')::numeric end as value
                 from jsonb_to_recordset(v.items)
                      as i ("productId" text, category text, name text, quantity numeric, amount jsonb)) i
             where v.items is not null
             group by coalesce(i."productId", i.name), lower(i.category), v.customer, s.id,
                      v.sale_channel, h.channel, h.ad_kind, per.n""";

  static final String CREDITS =
      """
      select k.creator_id, k.partnership_id, k.link_id, k.promo_code_id, l.post_id, k.evidence,
             v.customer, h.channel, h.ad_kind, l.campaign_id as link_campaign_id,
             coalesce(o.campaign_id, t.campaign_id) as deal_campaign_id, per.n,
             sum(k.share) as conversions, sum(k.value) as value,
             coalesce(sum(k.share) filter (where k.value is not null), 0) as valued,
             max(v.recorded_at) as as_of
        from per
        join brand b on b.slug = :brand
        join credit k on k.brand = :brand
                     and k.occurred_at >= per.first::timestamp at time zone b.time_zone
                     and k.occurred_at < (per.last + 1)::timestamp at time zone b.time_zone
        left join lateral (
          select v.customer, v.recorded_at from conversion v
           where v.brand = :brand and v.id = k.conversion_id
           order by v.version desc
           limit 1) v on true
        left join link l on l.brand = :brand and l.id = k.link_id
        left join promo_code o on o.brand = :brand and o.id = k.promo_code_id
        left join partnership t on t.brand = :brand and t.id = k.partnership_id
        left join order_origin w on w.brand = :brand and w.conversion_id = k.conversion_id
        left join origin_channel h on h.brand = :brand and h.id = w.origin_id
       where not exists (
           select from credited n
            where n.brand = :brand and n.conversion_id = k.conversion_id and n.version > k.version)
       group by k.creator_id, k.partnership_id, k.link_id, k.promo_code_id, l.post_id, k.evidence,
                v.customer, h.channel, h.ad_kind, l.campaign_id, o.campaign_id, t.campaign_id, per.n""";

  /** Whether expressions over cells of orders ask for what days of orders do not part. */
  static boolean isParted(String used) {
    return used.matches("(?s).*c\\.(customer|place_id|sale_channel)\\b.*");
  }

  /** The same of cells of credits. */
  static boolean isPartedByCustomer(String used) {
    return used.contains("c.customer");
  }
}
