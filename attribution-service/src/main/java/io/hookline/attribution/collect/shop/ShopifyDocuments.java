package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * Understands what Shopify tells, by its form: the topic stands in a header that no signature
 * covers. The value of an order is {@code total_price}: what the customer pays, with taxes and
 * shipping, in the shop's currency, before refunds. Pixels send the same.
 */
final class ShopifyDocuments implements ShopDocuments {

  /** Later, the number of a customer's orders counts those that came after this one. */
  private static final Duration COUNT_IS_OF_THE_ORDER = Duration.ofMinutes(10);

  @Override
  public Heard read(KnownShop shop, JsonNode root, Instant receivedAt) {
    if (root.path("refund_line_items").isArray() && Doc.text(root, "order_id") != null) {
      return refund(shop, root, receivedAt);
    }
    if (root.path("line_items").isArray() && root.has("financial_status")) {
      return order(shop, root, receivedAt);
    }
    if (root.has("network_reason_code") && root.has("amount")) {
      return dispute(root, receivedAt);
    }
    if (root.path("variants").isArray() && root.has("title")) {
      return ProductDocuments.shopify(root, receivedAt);
    }
    return Heard.nothing(DeliveryOutcome.NOT_USED, null, null);
  }

  private static Heard refund(KnownShop shop, JsonNode root, Instant receivedAt) {
    if (shop.orderIds() == OrderIds.NUMBER) {
      return Heard.nothing(
          DeliveryOutcome.NOT_USED,
          "A refund does not tell the order's number; orders/updated tells it with the order.",
          null);
    }
    String order = Doc.text(root, "order_id");
    return ShopifyRefunds.of(root, null, receivedAt)
        .map(
            refund ->
                Heard.of(order, List.of(refund.of(order, shop.platform().label())), List.of()))
        .orElseGet(
            () -> Heard.nothing(DeliveryOutcome.NOT_USED, "No money was given back.", order));
  }

  /** Whether a bank takes money back is certain only once the dispute is lost. */
  private static Heard dispute(JsonNode root, Instant receivedAt) {
    String order = Doc.text(root, "order_id");
    BigDecimal amount = Doc.number(root, "amount");
    String currency = Doc.text(root, "currency");
    if (order == null
        || amount == null
        || amount.signum() <= 0
        || currency == null
        || !"lost".equalsIgnoreCase(Doc.text(root, "status"))) {
      return Heard.nothing(DeliveryOutcome.NOT_USED, "No chargeback that is lost.", order);
    }
    Instant at = Doc.instant(root, "finalized_on");
    ShopRefund back =
        new ShopRefund(
            "dispute-" + Doc.text(root, "id"),
            amount,
            currency,
            at == null ? receivedAt : at,
            ShopRefund.CHARGEBACK);
    return Heard.of(order, List.of(back.of(order, ShopPlatform.SHOPIFY.label())), List.of());
  }

  private static Heard order(KnownShop shop, JsonNode root, Instant receivedAt) {
    String databaseId = Doc.text(root, "id");
    Instant created = Doc.instant(root, "created_at");
    if (databaseId == null || created == null) {
      return Heard.unreadable(databaseId == null ? "id is missing" : "created_at is no instant");
    }
    String number = Doc.first(root, "name", "order_number");
    String id = shop.orderId(databaseId, number);
    if (root.path("test").asBoolean()) {
      return Heard.nothing(DeliveryOutcome.TEST, null, id);
    }
    Instant processed = Doc.instant(root, "processed_at");
    Instant placed = processed != null && processed.isBefore(created) ? processed : created;
    Instant updated = Doc.instant(root, "updated_at");
    Instant written = updated == null ? receivedAt : updated;
    Instant told = updated != null && ShopOrder.isFirst(created, updated) ? placed : written;
    ShopOrder order =
        new ShopOrder(
            id,
            placed,
            told,
            written,
            Doc.number(root, "total_price"),
            Doc.text(root, "currency"),
            ShopifyLines.contents(root),
            codes(root),
            ShopifyShopper.user(root),
            ShopifyShopper.page(root, shop),
            more(root, placed, told),
            partner(root),
            true,
            cancelledAt(root, written),
            refunds(root, receivedAt));
    return Heard.of(id, order.tellings(), List.of(facts(id, root, placed, written)));
  }

  /** An order whose payment was voided is none any more, whether or not somebody cancelled it. */
  private static Instant cancelledAt(JsonNode root, Instant written) {
    Instant cancelled = Doc.instant(root, "cancelled_at");
    boolean voided = "voided".equalsIgnoreCase(Doc.text(root, "financial_status"));
    return cancelled == null && voided ? written : cancelled;
  }

  private static List<ShopRefund> refunds(JsonNode root, Instant receivedAt) {
    List<ShopRefund> refunds = new ArrayList<>(ShopifyRemovals.of(root, receivedAt));
    for (JsonNode refund : root.path("refunds")) {
      ShopifyRefunds.of(refund, Doc.text(root, "currency"), receivedAt).ifPresent(refunds::add);
    }
    return refunds;
  }

  private static List<String> codes(JsonNode root) {
    return StreamSupport.stream(root.path("discount_codes").spliterator(), false)
        .map(code -> Doc.text(code, "code"))
        .filter(code -> code != null)
        .toList();
  }

  private static ObjectNode more(JsonNode root, Instant placed, Instant told) {
    ObjectNode more = JsonNodeFactory.instance.objectNode();
    String orders = Doc.text(root.path("customer"), "orders_count");
    if (orders != null && !told.isAfter(placed.plus(COUNT_IS_OF_THE_ORDER))) {
      more.put("orders_count", orders);
    }
    if ("pos".equals(Doc.text(root, "source_name"))) {
      more.put("delivery_category", "in_store");
      String location = Doc.text(root, "location_id");
      if (location != null) {
        more.put("shop_id", location);
      }
    }
    return more;
  }

  /**
   * Orders of TikTok Shop reach Shopify by TikTok's own channel, and come from TikTok all the same.
   */
  private static String partner(JsonNode root) {
    String channel = Doc.text(root, "source_name");
    return channel != null && channel.toLowerCase(Locale.ROOT).contains("tiktok")
        ? ShopPlatform.TIKTOK_SHOP.label()
        : ShopPlatform.SHOPIFY.label();
  }

  private static OrderFacts facts(String id, JsonNode root, Instant placed, Instant written) {
    JsonNode shipping = root.path("total_shipping_price_set").path("shop_money");
    return new OrderFacts(
        id,
        Doc.first(root, "name", "order_number"),
        placed,
        written,
        Doc.text(root, "currency"),
        Doc.number(root, "total_price"),
        Doc.number(root, "total_tax"),
        Doc.number(shipping, "amount"),
        Doc.number(root, "total_discounts"),
        Doc.text(root, "source_name"),
        Doc.text(root, "location_id"),
        Doc.text(root, "financial_status"),
        cancelledAt(root, written) != null,
        true,
        null);
  }
}
