package io.hookline.creator.deal.leak;

import io.hookline.creator.deal.promocode.PromoCodes;
import io.hookline.kit.value.Quantity;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Codes that the shop accepts more often than they are to be used. */
@Singleton
class FindOverLimits implements SignFinder {

  /**
   * All orders with a code are counted only where it is over one of its limits: by as many as that,
   * and by all orders of the shoppers of whom something new is known. After a judgement any order
   * makes it a sign again.
   */
  static final String USES =
      """
      , suspect as materialized (
        select distinct d.id, coalesce(g.email_sha256, g.phone_sha256) as customer
          from unnest(:newOf, :newOrders) as n(code, id)
          join due d on d.id = n.code and d.per_customer_limit is not null
          join conversion_signal g on g.brand = :brand and g.id = n.id)
      , hit as materialized (
        select d.* from due d
         where (d.usage_limit is not null or d.per_customer_limit is not null)
           and (d.id = any(:whole) or d.since > '-infinity'
                or d.usage_limit < (
                     select count(*)
                       from (select from order_code o
                              where o.brand = :brand and o.reading = d.reading
                                and o.occurred_at >= coalesce(d.valid_from, '-infinity')
                              limit coalesce(d.usage_limit::bigint + 1, 0)) u)
                or exists (
                     select from suspect s
                      where s.id = d.id
                        and d.per_customer_limit < (
                              select count(*)
                                from conversion_signal g
                                join order_code o on o.brand = :brand and o.reading = d.reading
                                                 and o.conversion_id = g.id
                               where g.brand = :brand
                                 and coalesce(g.email_sha256, g.phone_sha256) = s.customer
                                 and o.occurred_at >= coalesce(d.valid_from, '-infinity')))))
      , used as (
        select d.id, coalesce(g.email_sha256, g.phone_sha256) as customer, count(*) as orders
          from hit d
          join order_code o on o.brand = :brand and o.reading = d.reading
           and o.occurred_at >= coalesce(d.valid_from, '-infinity')
          left join conversion_signal g on g.brand = :brand and g.id = o.conversion_id
         group by 1, 2)
      select d.id, d.creator_id, d.code, d.usage_limit, d.per_customer_limit, s.orders, s.most
        from hit d
       cross join lateral (
         select sum(u.orders) as orders,
                max(u.orders) filter (where u.customer is not null) as most
           from used u where u.id = d.id) s
       where (s.orders > d.usage_limit or s.most > d.per_customer_limit)
         and exists (select from order_code o
                      where o.brand = :brand and o.reading = d.reading and o.occurred_at > d.since)
      """;

  private final DueCodes due;

  FindOverLimits(DueCodes due) {
    this.due = due;
  }

  @Override
  public List<LeakSign> find(PromoCodes.News news, Instant now) {
    return due.ask(
        LeakKind.OVER_LIMIT,
        news.codes(),
        now,
        USES,
        Map.of(
            "newOf",
            news.newOf(),
            "newOrders",
            news.newOrders(),
            "whole",
            news.whole().toArray(UUID[]::new)),
        (row, context) -> sign(row));
  }

  private static LeakSign sign(ResultSet row) throws SQLException {
    String code = row.getString("code");
    long orders = row.getLong("orders");
    Integer limit = row.getObject("usage_limit", Integer.class);
    if (limit != null && orders > limit) {
      return sign(
          row,
          "%s with %s, which may be used for %d."
              .formatted(Quantity.of(orders, "order"), code, limit),
          LeakFigures.overLimit(orders, limit, null));
    }
    long most = row.getLong("most");
    int perCustomer = row.getInt("per_customer_limit");
    return sign(
        row,
        "%s of one shopper with %s, who may use it for %d."
            .formatted(Quantity.of(most, "order"), code, perCustomer),
        LeakFigures.overLimit(orders, perCustomer, most));
  }

  private static LeakSign sign(ResultSet row, String text, LeakFigures figures)
      throws SQLException {
    return new LeakSign(
        row.getObject("id", UUID.class),
        row.getObject("creator_id", UUID.class),
        LeakKind.OVER_LIMIT,
        text,
        figures);
  }
}
