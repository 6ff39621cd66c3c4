package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Understands what WooCommerce tells, by its form. The value of an order is {@code total}: with
 * taxes and shipping, before refunds.
 */
final class WooDocuments implements ShopDocuments {

  /** Nobody has placed it; what comes of it is told when somebody has. */
  private static final Set<String> NOT_PLACED =
      Set.of("pending", "checkout-draft", "draft", "auto-draft");

  /** As of then it is no order: a payment may fail days after an order was told. */
  private static final Set<String> NO_ORDER = Set.of("cancelled", "failed", "trash");

  @Override
  public Heard read(KnownShop shop, JsonNode root, Instant receivedAt) {
    String databaseId = Doc.text(root, "id");
    if (databaseId == null) {
      return Heard.nothing(DeliveryOutcome.NOT_USED, null, null);
    }
    if (root.size() == 1) {
      return deleted(shop, databaseId, receivedAt);
    }
    if (root.has("permalink") && root.path("categories").isArray()) {
      return ProductDocuments.woo(root, receivedAt);
    }
    // A subscription has the form of an order, and each of its orders is told beside it.
    if (!root.path("line_items").isArray() || !root.has("billing") || root.has("billing_period")) {
      return Heard.nothing(DeliveryOutcome.NOT_USED, null, null);
    }
    Instant placed = Doc.instant(root, "date_created_gmt");
    if (placed == null) {
      return Heard.unreadable("date_created_gmt is no instant");
    }
    String id = shop.orderId(databaseId, Doc.text(root, "number"));
    String status = String.valueOf(Doc.text(root, "status")).toLowerCase(Locale.ROOT);
    if (NOT_PLACED.contains(status)) {
      return Heard.nothing(DeliveryOutcome.NOT_PLACED, "Its status is " + status + ".", id);
    }
    Instant modified = Doc.instant(root, "date_modified_gmt");
    Instant told = modified == null ? receivedAt : modified;
    Instant version = ShopOrder.isFirst(placed, told) ? placed : told;
    boolean cancelled = NO_ORDER.contains(status);
    ShopOrder order =
        new ShopOrder(
            id,
            placed,
            version,
            told,
            Doc.number(root, "total"),
            Doc.text(root, "currency"),
            contents(root),
            codes(root),
            user(root),
            page(root, shop),
            JsonNodeFactory.instance.objectNode(),
            shop.platform().label(),
            !cancelled || Doc.text(root, "date_paid_gmt") != null,
            cancelled ? told : null,
            refunds(root, version));
    return Heard.of(id, order.tellings(), List.of(facts(order, root, told, status)));
  }

  /** All that is told of an order that was thrown away is its id. */
  private static Heard deleted(KnownShop shop, String id, Instant receivedAt) {
    if (shop.orderIds() == OrderIds.NUMBER) {
      return Heard.nothing(DeliveryOutcome.NOT_USED, "It does not tell the order's number.", id);
    }
    return Heard.of(
        id, List.of(ShopOrder.cancelled(id, receivedAt, shop.platform().label())), List.of());
  }

  private static List<ShopRefund> refunds(JsonNode order, Instant told) {
    List<ShopRefund> refunds = new ArrayList<>();
    for (JsonNode refund : order.path("refunds")) {
      BigDecimal total = Doc.number(refund, "total");
      String id = Doc.text(refund, "id");
      if (id != null && total != null && total.signum() != 0) {
        Instant at = Doc.instant(refund, "date_created_gmt");
        refunds.add(
            new ShopRefund(
                id,
                total.abs(),
                Doc.text(order, "currency"),
                at == null ? told : at,
                ShopRefund.REFUND));
      }
    }
    return refunds;
  }

  /** {@code total} of a line is what was paid for all its pieces, without taxes. */
  private static ArrayNode contents(JsonNode order) {
    ArrayNode contents = JsonNodeFactory.instance.arrayNode();
    for (JsonNode line : order.path("line_items")) {
      ObjectNode content = contents.addObject();
      content.put("content_id", Doc.first(line, "product_id", "sku"));
      content.put("content_name", Doc.first(line, "parent_name", "name"));
      BigDecimal quantity = Doc.number(line, "quantity");
      BigDecimal total = Doc.number(line, "total");
      if (quantity != null && quantity.signum() > 0) {
        content.put("quantity", quantity);
        if (total != null) {
          content.put("price", Doc.plain(total.divide(quantity, 4, RoundingMode.HALF_EVEN)));
        }
      }
    }
    return contents;
  }

  private static List<String> codes(JsonNode order) {
    return StreamSupport.stream(order.path("coupon_lines").spliterator(), false)
        .map(line -> Doc.text(line, "code"))
        .filter(code -> code != null)
        .toList();
  }

  private static ObjectNode user(JsonNode order) {
    JsonNode billing = order.path("billing");
    JsonNode shipping = order.path("shipping");
    String customer = Doc.text(order, "customer_id");
    CartNotes notes = notes(order);
    return new UserFields()
        .put("email", Doc.text(billing, "email"))
        .put("phone", Doc.or(Doc.text(billing, "phone"), Doc.text(shipping, "phone")))
        .put("external_id", "0".equals(customer) ? null : customer)
        .put("first_name", Doc.text(billing, "first_name"))
        .put("last_name", Doc.text(billing, "last_name"))
        .put("city", Doc.text(billing, "city"))
        .put("state", Doc.text(billing, "state"))
        .put("zip_code", Doc.text(billing, "postcode"))
        .put("country", Doc.or(Doc.text(shipping, "country"), Doc.text(billing, "country")))
        .put(
            "user_agent",
            Doc.or(
                Doc.text(order, "customer_user_agent"),
                notes.get("wc_order_attribution_user_agent")))
        .clicks(notes)
        .node();
  }

  private static ObjectNode page(JsonNode order, KnownShop shop) {
    CartNotes notes = notes(order);
    return LandingPage.of(
        shop.domain(),
        notes.get("wc_order_attribution_session_entry", "landing_page"),
        notes.get("wc_order_attribution_referrer", "referrer"),
        notes.tags());
  }

  private static CartNotes notes(JsonNode order) {
    return new CartNotes(order.path("meta_data"), "key");
  }

  private static OrderFacts facts(ShopOrder order, JsonNode root, Instant told, String status) {
    return new OrderFacts(
        order.id(),
        Doc.text(root, "number"),
        order.placedAt(),
        told,
        Doc.text(root, "currency"),
        Doc.number(root, "total"),
        Doc.number(root, "total_tax"),
        Doc.number(root, "shipping_total"),
        Doc.number(root, "discount_total"),
        Doc.text(root, "created_via"),
        null,
        status,
        order.cancelledAt() != null,
        order.counts(),
        order.currency() != null && root.path("refunds").isArray() ? listed(root) : null);
  }

  /** Also those of which the amount is not known: with high-performance storage it comes later. */
  private static List<String> listed(JsonNode order) {
    return StreamSupport.stream(order.path("refunds").spliterator(), false)
        .map(refund -> Doc.text(refund, "id"))
        .filter(id -> id != null)
        .toList();
  }
}
