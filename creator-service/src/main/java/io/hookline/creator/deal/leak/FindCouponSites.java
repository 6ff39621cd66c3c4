package io.hookline.creator.deal.leak;

import io.hookline.creator.deal.promocode.PromoCodes;
import io.hookline.kit.value.Quantity;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Codes with which somebody came from a coupon site. */
@Singleton
class FindCouponSites implements SignFinder {

  private static final String OF_SITE =
      """
      exists (select from site s
               where g.referrer_domain = s.domain
                  or right(g.referrer_domain, length(s.domain) + 1) = '.' || s.domain)
      """;

  /**
   * Looks at the orders of which something new is known, and at all with a code only where one of
   * those came from a coupon site. What is not new was looked at before, and is known again by
   * {@code whole} where that must be repeated: of a new code, of new sites, after a judgement.
   */
  static final String FROM_SITES =
      """
      , site as materialized (
        select domain from unnest(string_to_array(:sites, ',')) as t(domain)
        union select domain from coupon_site where brand = :brand)
      , suspect as materialized (
        select n.code, g.id
          from unnest(:newOf, :newOrders) as n(code, id)
          join conversion_signal g on g.brand = :brand and g.id = n.id
         where
      """
          + OF_SITE
          + """
          )
          , hit as materialized (
            select d.* from due d
             where d.id = any(:whole)
                or exists (select from suspect s
                             join order_code o on o.brand = :brand and o.reading = d.reading
                                              and o.conversion_id = s.id
                            where s.code = d.id and o.occurred_at > d.since))
          select distinct on (d.id)
                 d.id, d.creator_id, d.code, g.referrer_domain, o.occurred_at,
                 count(*) over (partition by d.id) as orders
            from hit d
            join order_code o
              on o.brand = :brand and o.reading = d.reading and o.occurred_at > d.since
            join conversion_signal g on g.brand = :brand and g.id = o.conversion_id
           where
          """
          + OF_SITE
          + " order by d.id, o.occurred_at, o.conversion_id";

  private final DueCodes due;
  private final String sites;

  FindCouponSites(DueCodes due, LeakConfig config) {
    this.due = due;
    this.sites = String.join(",", config.couponSites()).toLowerCase(Locale.ROOT);
  }

  @Override
  public List<LeakSign> find(PromoCodes.News news, Instant now) {
    return due.ask(
        LeakKind.COUPON_SITE,
        news.codes(),
        now,
        FROM_SITES,
        Map.of(
            "sites",
            sites,
            "newOf",
            news.newOf(),
            "newOrders",
            news.newOrders(),
            "whole",
            news.whole().toArray(UUID[]::new)),
        (row, context) ->
            sign(
                row.getObject("id", UUID.class),
                row.getObject("creator_id", UUID.class),
                row.getString("code"),
                LeakFigures.couponSite(
                    row.getLong("orders"),
                    row.getString("referrer_domain"),
                    row.getObject("occurred_at", OffsetDateTime.class).toInstant())));
  }

  private static LeakSign sign(UUID id, UUID creator, String code, LeakFigures figures) {
    return new LeakSign(
        id,
        creator,
        LeakKind.COUPON_SITE,
        "%s with %s came from a coupon site, the first from %s at %s."
            .formatted(
                Quantity.of(figures.orders(), "order"),
                code,
                figures.domain(),
                figures.firstOrderAt()),
        figures);
  }
}
