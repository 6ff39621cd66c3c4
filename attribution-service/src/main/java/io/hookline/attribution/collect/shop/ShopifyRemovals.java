package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a shop took out of an order before it was paid: cash on delivery, an invoice. Shopify tells
 * it as a refund with lines and without money, and leaves {@code total_price} as it was, so the
 * order is worth so much less though nothing was given back.
 */
final class ShopifyRemovals {

  private static final Set<String> UNPAID = Set.of("pending", "authorized", "partially_paid");

  private ShopifyRemovals() {}

  /**
   * @param order with its refunds
   */
  static List<ShopRefund> of(JsonNode order, Instant receivedAt) {
    String status = Doc.text(order, "financial_status");
    String currency = Doc.text(order, "currency");
    List<ShopRefund> removals = new ArrayList<>();
    if (status == null || currency == null || !UNPAID.contains(status.toLowerCase(Locale.ROOT))) {
      return removals;
    }
    boolean taxIncluded = order.path("taxes_included").asBoolean();
    for (JsonNode refund : order.path("refunds")) {
      String id = Doc.text(refund, "id");
      BigDecimal worth = worth(refund, taxIncluded);
      if (id != null && refund.path("transactions").isEmpty() && worth.signum() > 0) {
        Instant at = Doc.instant(refund, "created_at");
        removals.add(
            new ShopRefund(
                id, Doc.plain(worth), currency, at == null ? receivedAt : at, ShopRefund.REFUND));
      }
    }
    return removals;
  }

  private static BigDecimal worth(JsonNode refund, boolean taxIncluded) {
    BigDecimal worth = BigDecimal.ZERO;
    for (JsonNode line : refund.path("refund_line_items")) {
      worth = worth.add(amount(line, "subtotal"));
      if (!taxIncluded) {
        worth = worth.add(amount(line, "total_tax"));
      }
    }
    return worth;
  }

  /** In the shop's currency, which the order's total is in. */
  private static BigDecimal amount(JsonNode line, String field) {
    BigDecimal inShopMoney = Doc.number(line.path(field + "_set").path("shop_money"), "amount");
    return Doc.orZero(inShopMoney == null ? Doc.number(line, field) : inShopMoney);
  }
}
