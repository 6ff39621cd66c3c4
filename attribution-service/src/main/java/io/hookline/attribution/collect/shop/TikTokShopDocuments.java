package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Understands what TikTok Shop tells: its webhooks, which name an order's status and no amount, and
 * the answers of its API (order detail, searches of returns, cancellations and affiliate orders),
 * which tell the amounts. The value of an order is {@code payment.total_amount}: what the buyer
 * pays.
 */
final class TikTokShopDocuments implements ShopDocuments {

  private static final int ORDER_STATUS = 1;

  private static final Set<String> NOT_PLACED = Set.of("UNPAID");
  private static final Set<String> CANCELLED = Set.of("CANCEL", "CANCELLED");

  /** The money is back; before, a return or the cancellation of some lines may be refused. */
  private static final Set<String> RETURNED =
      Set.of("RETURN_OR_REFUND_REQUEST_COMPLETE", "CANCELLATION_REQUEST_COMPLETE");

  /**
   * Goods that go out and are not bought: to a creator who tries them, or in the place of others.
   */
  private static final List<String> NOT_BOUGHT = List.of("is_sample_order", "is_replacement_order");

  private static final String PARTNER = ShopPlatform.TIKTOK_SHOP.label();

  @Override
  public Heard read(KnownShop shop, JsonNode root, Instant receivedAt) {
    if (root.has("type") && root.path("data").isObject()) {
      return webhook(root, receivedAt);
    }
    if (root.path("skus").isArray()) {
      return TikTokCommissions.of(root, receivedAt);
    }
    String returned = Doc.first(root, "return_id", "cancel_id");
    if (returned != null) {
      return returned(root, returned, receivedAt);
    }
    if (root.path("payment").isObject()) {
      return order(root, receivedAt);
    }
    return Heard.nothing(DeliveryOutcome.NOT_USED, null, null);
  }

  private static Heard webhook(JsonNode root, Instant receivedAt) {
    JsonNode data = root.path("data");
    String order = Doc.text(data, "order_id");
    if (data.has("product_id") && order == null) {
      return ProductDocuments.tiktok(data, receivedAt);
    }
    if (root.path("type").asInt() != ORDER_STATUS || order == null) {
      return Heard.nothing(
          DeliveryOutcome.NOT_USED,
          data.has("return_id")
              ? "A return's webhook names no amount: hand on what the search of returns answers."
              : "Of webhooks the status of orders and products is read.",
          order);
    }
    Instant updated = Doc.instant(data, "update_time");
    return status(order, Doc.text(data, "order_status"), updated == null ? receivedAt : updated);
  }

  /**
   * Whether it is bought its detail says: samples and replacements have the same statuses. What is
   * off is off, whatever it was.
   */
  private static Heard status(String order, String status, Instant at) {
    if (status == null || NOT_PLACED.contains(status)) {
      return Heard.nothing(DeliveryOutcome.NOT_PLACED, "Its status is " + status + ".", order);
    }
    if (CANCELLED.contains(status)) {
      return Heard.of(order, List.of(ShopOrder.cancelled(order, at, PARTNER)), List.of());
    }
    return Heard.nothing(
        DeliveryOutcome.NOT_USED,
        "An order's webhook names no amount, nor whether it is a sample: hand on what order detail"
            + " answers.",
        order);
  }

  private static Heard returned(JsonNode root, String id, Instant receivedAt) {
    String order = Doc.text(root, "order_id");
    JsonNode money = root.path("refund_amount");
    BigDecimal amount = Doc.number(money, "refund_total");
    String status = String.valueOf(Doc.first(root, "return_status", "cancel_status"));
    if (order == null || amount == null || amount.signum() <= 0 || !RETURNED.contains(status)) {
      return Heard.nothing(DeliveryOutcome.NOT_USED, "No money was given back.", order);
    }
    Instant updated = Doc.instant(root, "update_time");
    ShopRefund refund =
        new ShopRefund(
            id,
            amount,
            Doc.text(money, "currency"),
            updated == null ? receivedAt : updated,
            ShopRefund.REFUND);
    return Heard.of(order, List.of(refund.of(order, PARTNER)), List.of());
  }

  private static Heard order(JsonNode root, Instant receivedAt) {
    String id = Doc.text(root, "id");
    Instant placed = Doc.instant(root, "create_time");
    if (id == null || placed == null) {
      return Heard.unreadable(id == null ? "id is missing" : "create_time is no instant");
    }
    if (NOT_BOUGHT.stream().anyMatch(kind -> root.path(kind).asBoolean())) {
      return Heard.nothing(
          DeliveryOutcome.NOT_USED, "A sample or a replacement is no purchase.", id);
    }
    String status = String.valueOf(Doc.text(root, "status"));
    if (NOT_PLACED.contains(status)) {
      return Heard.nothing(DeliveryOutcome.NOT_PLACED, "Its status is " + status + ".", id);
    }
    Instant updated = Doc.instant(root, "update_time");
    Instant told = updated == null ? receivedAt : updated;
    boolean cancelled = CANCELLED.contains(status);
    JsonNode payment = root.path("payment");
    ShopOrder order =
        new ShopOrder(
            id,
            placed,
            ShopOrder.isFirst(placed, told) ? placed : told,
            told,
            Doc.number(payment, "total_amount"),
            Doc.text(payment, "currency"),
            TikTokLines.contents(root),
            List.of(),
            TikTokLines.user(root),
            JsonNodeFactory.instance.objectNode(),
            JsonNodeFactory.instance.objectNode(),
            PARTNER,
            !cancelled || Doc.text(root, "paid_time") != null,
            cancelled ? told : null,
            List.of());
    OrderFacts facts =
        new OrderFacts(
            id,
            null,
            placed,
            told,
            Doc.text(payment, "currency"),
            Doc.number(payment, "total_amount"),
            Doc.number(payment, "tax"),
            Doc.number(payment, "shipping_fee"),
            Doc.number(payment, "seller_discount"),
            Doc.text(root, "order_type"),
            Doc.text(root, "warehouse_id"),
            status,
            cancelled,
            order.counts(),
            null);
    return Heard.of(id, order.tellings(), List.of(facts));
  }
}
