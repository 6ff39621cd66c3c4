package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a refund of Shopify gave back, in the shop's currency: the transactions that succeeded.
 * Where those are in the customer's currency, at the rate by which the document tells both.
 */
final class ShopifyRefunds {

  private ShopifyRefunds() {}

  /**
   * @param shopCurrency null when it is not told
   * @return empty when no money went back, as of one that only puts goods back on the shelf, and
   *     while part of it is on its way: a later version tells all of it
   */
  static Optional<ShopRefund> of(JsonNode refund, String shopCurrency, Instant receivedAt) {
    String id = Doc.text(refund, "id");
    Instant processed = Doc.instant(refund, "processed_at");
    Instant created = Doc.instant(refund, "created_at");
    Instant at = processed == null ? created : processed;
    BigDecimal paid = BigDecimal.ZERO;
    String currency = null;
    for (JsonNode transaction : refund.path("transactions")) {
      if (isRefund(transaction) && "pending".equals(Doc.text(transaction, "status"))) {
        return Optional.empty();
      }
      if (isGivenBack(transaction)) {
        paid = paid.add(Doc.orZero(Doc.number(transaction, "amount")));
        currency = Doc.or(currency, Doc.text(transaction, "currency"));
      }
    }
    if (id == null || currency == null || paid.signum() <= 0) {
      return Optional.empty();
    }
    Optional<ShopifyRate> rate = ShopifyRate.of(refund, currency, shopCurrency);
    BigDecimal paidIn = paid;
    return Optional.of(
        new ShopRefund(
            id,
            Doc.plain(rate.map(known -> known.inShopMoney(paidIn)).orElse(paid)),
            rate.map(ShopifyRate::currency).orElse(currency),
            at == null ? receivedAt : at,
            ShopRefund.REFUND));
  }

  private static boolean isRefund(JsonNode transaction) {
    return "refund".equals(Doc.text(transaction, "kind")) && !transaction.path("test").asBoolean();
  }

  private static boolean isGivenBack(JsonNode transaction) {
    String status = Doc.text(transaction, "status");
    return isRefund(transaction) && (status == null || status.equals("success"));
  }
}
