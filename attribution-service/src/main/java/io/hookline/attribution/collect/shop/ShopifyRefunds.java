package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a refund of Shopify gave back, in the shop's currency: the transactions that succeeded, or,
 * where those are in the customer's currency, the lines and adjustments, which tell both.
 */
final class ShopifyRefunds {

  private ShopifyRefunds() {}

  /**
   * @param shopCurrency null when it is not told
   * @return empty when no money went back, as of one that only puts goods back on the shelf
   */
  static Optional<ShopRefund> of(JsonNode refund, String shopCurrency, Instant receivedAt) {
    String id = Doc.text(refund, "id");
    Instant processed = Doc.instant(refund, "processed_at");
    Instant created = Doc.instant(refund, "created_at");
    Instant at = processed == null ? created : processed;
    BigDecimal paid = BigDecimal.ZERO;
    String currency = null;
    for (JsonNode transaction : refund.path("transactions")) {
      if (isGivenBack(transaction)) {
        paid = paid.add(Doc.orZero(Doc.number(transaction, "amount")));
        currency = Doc.or(currency, Doc.text(transaction, "currency"));
      }
    }
    if (id == null || currency == null || paid.signum() <= 0) {
      return Optional.empty();
    }
    String shop = Doc.or(shopCurrency, shopMoney(refund));
    BigDecimal amount = paid;
    if (shop != null && !shop.equalsIgnoreCase(currency)) {
      BigDecimal inShopMoney = inShopMoney(refund);
      if (inShopMoney.signum() > 0) {
        amount = inShopMoney;
        currency = shop;
      }
    }
    return Optional.of(
        new ShopRefund(
            id, Doc.plain(amount), currency, at == null ? receivedAt : at, ShopRefund.REFUND));
  }

  private static boolean isGivenBack(JsonNode transaction) {
    String status = Doc.text(transaction, "status");
    return "refund".equals(Doc.text(transaction, "kind"))
        && (status == null || status.equals("success"))
        && !transaction.path("test").asBoolean();
  }

  private static String shopMoney(JsonNode refund) {
    for (String list : new String[] {"refund_line_items", "order_adjustments"}) {
      for (JsonNode part : refund.path(list)) {
        for (String set : new String[] {"subtotal_set", "amount_set"}) {
          String currency = Doc.text(part.path(set).path("shop_money"), "currency_code");
          if (currency != null) {
            return currency;
          }
        }
      }
    }
    return null;
  }

  /** An adjustment of less than nothing is given back as well: the shipping. */
  private static BigDecimal inShopMoney(JsonNode refund) {
    BigDecimal amount = BigDecimal.ZERO;
    for (JsonNode line : refund.path("refund_line_items")) {
      amount = amount.add(amount(line, "subtotal_set")).add(amount(line, "total_tax_set"));
    }
    for (JsonNode adjustment : refund.path("order_adjustments")) {
      amount =
          amount
              .subtract(amount(adjustment, "amount_set"))
              .subtract(amount(adjustment, "tax_amount_set"));
    }
    return amount;
  }

  private static BigDecimal amount(JsonNode part, String set) {
    return Doc.orZero(Doc.number(part.path(set).path("shop_money"), "amount"));
  }
}
