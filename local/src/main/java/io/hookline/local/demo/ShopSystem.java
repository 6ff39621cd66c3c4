package io.hookline.local.demo;

import static io.hookline.local.service.Service.ATTRIBUTION;

import java.util.List;
import java.util.Map;

/**
 * The shop's own system, which tells of its latest orders as Shopify shows them: they are known
 * from the web shop's events, and counted once.
 */
final class ShopSystem {

  private static final int LATEST = 20;

  private final Brand brand;
  private final BrandApi api;

  ShopSystem(Brand brand, BrandApi api) {
    this.brand = brand;
    this.api = api;
  }

  void load(List<Order> orders) throws InterruptedException {
    String source =
        api.create(
                ATTRIBUTION,
                "event-sources",
                "shop-system",
                Body.of("name", "Shop system", "kind", "SHOP"))
            .path("id")
            .textValue();
    String shop =
        api.create(
                ATTRIBUTION,
                "shops",
                "shop-system-shop",
                Body.of(
                    "eventSourceId",
                    source,
                    "platform",
                    "SHOPIFY",
                    "domain",
                    brand.slug() + ".myshopify.com",
                    "secret",
                    "demo-secret-of-" + brand.slug()))
            .path("id")
            .textValue();
    List<Order> latest = orders.subList(Math.max(0, orders.size() - LATEST), orders.size());
    api.create(
        ATTRIBUTION,
        "shops/" + shop + "/documents",
        "shop-system-orders",
        Body.of("orders", latest.stream().map(this::order).toList()));
  }

  private Map<String, Object> order(Order order) {
    String at = order.occurredAt().toString();
    return Body.of(
        "id",
        ShopEvents.orderId(order),
        "name",
        "#" + order.number(),
        "created_at",
        at,
        "processed_at",
        at,
        "updated_at",
        at,
        "financial_status",
        "paid",
        "source_name",
        "web",
        "test",
        false,
        "currency",
        brand.currency(),
        "total_price",
        order.value().toPlainString(),
        "total_tax",
        "0.00",
        "line_items",
        List.of());
  }
}
