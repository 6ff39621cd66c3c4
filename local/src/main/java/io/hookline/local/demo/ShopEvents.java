package io.hookline.local.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Orders in the format of TikTok's Events API 2.0, as a shop sends them. */
final class ShopEvents {

  private static final int BATCH = 100;

  /** Shops retry: now and then an event comes a second time. */
  private static final int EVERY_SO_OFTEN = 25;

  private final Brand brand;

  ShopEvents(Brand brand) {
    this.brand = brand;
  }

  /** Request bodies, oldest orders first. */
  List<Map<String, Object>> batches(List<Order> orders) {
    List<Map<String, Object>> batches = new ArrayList<>();
    List<Order> again = new ArrayList<>();
    for (int from = 0; from < orders.size(); from += BATCH) {
      List<Order> now = orders.subList(from, Math.min(from + BATCH, orders.size()));
      List<Order> sent = new ArrayList<>(now);
      sent.addAll(again);
      again = now.stream().filter(order -> order.number() % EVERY_SO_OFTEN == 0).toList();
      batches.add(body(sent));
    }
    if (!again.isEmpty()) {
      batches.add(body(again));
    }
    return batches;
  }

  private Map<String, Object> body(List<Order> orders) {
    return Body.of(
        "event_source",
        "web",
        "event_source_id",
        brand.pixel(),
        "partner_name",
        "Demo shop",
        "data",
        orders.stream().map(this::event).toList());
  }

  private Map<String, Object> event(Order order) {
    return Body.of(
        "event", "Purchase",
        "event_time", order.occurredAt().getEpochSecond(),
        "event_id", "purchase-" + orderId(order),
        "user", user(order),
        "page", new ShopPage(brand).of(order, click(order)),
        "properties", properties(order));
  }

  private Map<String, Object> user(Order order) {
    Map<String, Object> user = Body.of("email", sha256(order.email()));
    if (tellsTtclid(order)) {
      user.put("ttclid", order.click().ttclid());
    }
    return user;
  }

  private static String click(Order order) {
    return order.click() == null || tellsTtclid(order) ? null : "hlclid=" + order.click().clickId();
  }

  /** Some shops keep the one click id and some the other. */
  private static boolean tellsTtclid(Order order) {
    return order.click() != null && order.click().ttclid() != null && order.number() % 2 == 0;
  }

  private Map<String, Object> properties(Order order) {
    Map<String, Object> properties =
        Body.of(
            "order_id", orderId(order),
            "currency", brand.currency(),
            "value", order.value(),
            "content_type", "product",
            "contents", order.lines().stream().map(ShopEvents::line).toList());
    if (order.talent() != null) {
      properties.put("query", order.talent().code());
    }
    return properties;
  }

  private static Map<String, Object> line(Order.Line line) {
    return Body.of(
        "content_id", line.product().id(),
        "content_name", line.product().name(),
        "content_category", line.product().category(),
        "price", line.product().price(),
        "quantity", line.quantity());
  }

  static String orderId(Order order) {
    return "R-%05d".formatted(10_000 + order.number());
  }

  static String sha256(String normalised) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
