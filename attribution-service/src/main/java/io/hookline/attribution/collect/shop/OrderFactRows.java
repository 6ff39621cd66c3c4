package io.hookline.attribution.collect.shop;

import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.sql.ArrayParameters.Column;
import io.hookline.kit.value.Ids;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** Facts of orders and commissions as rows: of each the latest version. */
final class OrderFactRows {

  private final Handle handle;
  private final String brand;
  private final UUID shop;

  OrderFactRows(Handle handle, String brand, UUID shop) {
    this.handle = handle;
    this.brand = brand;
    this.shop = shop;
  }

  OrderFactRows facts(List<Heard> heard) {
    List<OrderFacts> facts = heard.stream().flatMap(one -> one.facts().stream()).toList();
    if (!facts.isEmpty()) {
      handle
          .createUpdate(
              """
              insert into shop_order as o
                     (brand, shop_id, order_id, id, number, placed_at, told_at, currency, total, tax,
                      shipping, discount, channel, location, status, cancelled, counts)
              select distinct on (t.order_id) :brand, :shop, t.order_id, t.id, t.number, t.placed_at,
                     t.told_at, t.currency, t.total, t.tax, t.shipping, t.discount, t.channel,
                     t.location, t.status, t.cancelled,
                     bool_or(t.counts) over (partition by t.order_id)
                from unnest(:orders, :ids, :numbers, :placed, :told, :currencies, :totals, :taxes,
                            :shippings, :discounts, :channels, :locations, :statuses,
                            :cancelled, :counts)
                  as t (order_id, id, number, placed_at, told_at, currency, total, tax, shipping,
                        discount, channel, location, status, cancelled, counts)
               order by t.order_id, t.told_at desc, t.cancelled desc
              on conflict on constraint pk_shop_order do update
                 set number = excluded.number, placed_at = excluded.placed_at,
                     told_at = excluded.told_at, currency = excluded.currency,
                     total = excluded.total, tax = excluded.tax, shipping = excluded.shipping,
                     discount = excluded.discount, channel = excluded.channel,
                     location = excluded.location, status = excluded.status,
                     cancelled = excluded.cancelled, counts = o.counts or excluded.counts
               where (excluded.told_at, excluded.cancelled) >= (o.told_at, o.cancelled)""")
          .bind("brand", brand)
          .bind("shop", shop)
          .bind("orders", of(facts, c -> c.texts(OrderFacts::orderId)))
          .bind("ids", of(facts, c -> c.uuids(row -> Ids.next())))
          .bind("numbers", of(facts, c -> c.texts(OrderFacts::number)))
          .bind("placed", of(facts, c -> c.instants(OrderFacts::placedAt)))
          .bind("told", of(facts, c -> c.instants(OrderFacts::toldAt)))
          .bind("currencies", of(facts, c -> c.texts(OrderFacts::currency)))
          .bind("totals", of(facts, c -> c.numbers(OrderFacts::total)))
          .bind("taxes", of(facts, c -> c.numbers(OrderFacts::tax)))
          .bind("shippings", of(facts, c -> c.numbers(OrderFacts::shipping)))
          .bind("discounts", of(facts, c -> c.numbers(OrderFacts::discount)))
          .bind("channels", of(facts, c -> c.texts(OrderFacts::channel)))
          .bind("locations", of(facts, c -> c.texts(OrderFacts::location)))
          .bind("statuses", of(facts, c -> c.texts(OrderFacts::status)))
          .bind("cancelled", of(facts, c -> c.booleans(OrderFacts::cancelled)))
          .bind("counts", of(facts, c -> c.booleans(OrderFacts::counts)))
          .execute();
      counting(facts.stream().filter(OrderFacts::counts).map(OrderFacts::orderId).toList());
    }
    return this;
  }

  /** Also by an earlier version, of which nothing else is kept. */
  private void counting(List<String> orders) {
    if (!orders.isEmpty()) {
      handle
          .createUpdate(
              """
              update shop_order set counts = true
               where brand = :brand and shop_id = :shop and order_id = any(:orders) and not counts""")
          .bind("brand", brand)
          .bind("shop", shop)
          .bindArray("orders", String.class, orders)
          .execute();
    }
  }

  OrderFactRows commissions(List<Heard> heard) {
    List<Commission> lines = heard.stream().flatMap(one -> one.commissions().stream()).toList();
    if (!lines.isEmpty()) {
      handle
          .createUpdate(
              """
              insert into shop_commission as c
                     (brand, shop_id, order_id, line, id, creator_handle, product_id, content_kind,
                      content_id, currency, base, estimated, paid, ads_paid, status, told_at)
              select distinct on (t.order_id, t.line) :brand, :shop, t.order_id, t.line, t.id,
                     t.creator, t.product, t.kind, t.content, t.currency, t.base, t.estimated, t.paid,
                     t.ads_paid, t.status, t.told_at
                from unnest(:orders, :lines, :ids, :creators, :products, :kinds, :contents,
                            :currencies, :bases, :estimated, :paid, :ads, :statuses, :told)
                  as t (order_id, line, id, creator, product, kind, content, currency, base,
                        estimated, paid, ads_paid, status, told_at)
               order by t.order_id, t.line
              on conflict on constraint pk_shop_commission do update
                 set creator_handle = excluded.creator_handle, product_id = excluded.product_id,
                     content_kind = excluded.content_kind, content_id = excluded.content_id,
                     currency = excluded.currency, base = excluded.base,
                     estimated = excluded.estimated, paid = excluded.paid,
                     ads_paid = excluded.ads_paid, status = excluded.status,
                     told_at = excluded.told_at
               where excluded.told_at >= c.told_at""")
          .bind("brand", brand)
          .bind("shop", shop)
          .bind("orders", of(lines, c -> c.texts(Commission::orderId)))
          .bind("lines", of(lines, c -> c.texts(Commission::line)))
          .bind("ids", of(lines, c -> c.uuids(row -> Ids.next())))
          .bind("creators", of(lines, c -> c.texts(Commission::creatorHandle)))
          .bind("products", of(lines, c -> c.texts(Commission::productId)))
          .bind("kinds", of(lines, c -> c.texts(Commission::contentKind)))
          .bind("contents", of(lines, c -> c.texts(Commission::contentId)))
          .bind("currencies", of(lines, c -> c.texts(Commission::currency)))
          .bind("bases", of(lines, c -> c.numbers(Commission::base)))
          .bind("estimated", of(lines, c -> c.numbers(Commission::estimated)))
          .bind("paid", of(lines, c -> c.numbers(Commission::paid)))
          .bind("ads", of(lines, c -> c.numbers(Commission::adsPaid)))
          .bind("statuses", of(lines, c -> c.texts(Commission::status)))
          .bind("told", of(lines, c -> c.instants(Commission::toldAt)))
          .execute();
    }
    return this;
  }

  private static <T> Argument of(List<T> rows, Column<T> column) {
    return ArrayParameters.of(rows, column);
  }
}
