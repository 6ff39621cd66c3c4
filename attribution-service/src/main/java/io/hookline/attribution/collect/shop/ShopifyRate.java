package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * At which rate a refund of Shopify tells an amount in the shop's currency and in the customer's.
 * Which amount that is does not matter: goods, shipping, duties and free amounts have one rate, and
 * whether a tax stands in the amount or beside it is no question then.
 *
 * @param shop an amount in the shop's currency, above 0
 * @param customer the same in the customer's, above 0
 */
record ShopifyRate(String currency, BigDecimal shop, BigDecimal customer) {

  /** Where a document has such amounts. As of API 2024-10 shipping is no adjustment any more. */
  private static final Map<String, String[]> SETS =
      Map.of(
          "refund_line_items", new String[] {"subtotal_set", "total_tax_set"},
          "refund_shipping_lines", new String[] {"subtotal_amount_set", "tax_amount_set"},
          "order_adjustments", new String[] {"amount_set", "tax_amount_set"},
          "duties", new String[] {"amount_set"},
          "refund_duties", new String[] {"amount_set"});

  /**
   * By the largest amount, which is rounded least.
   *
   * @param customers the customer's currency
   * @param shops the shop's; null when it is not known
   * @return empty where the document tells nothing in both, or they are the same
   */
  static Optional<ShopifyRate> of(JsonNode refund, String customers, String shops) {
    ShopifyRate largest = null;
    for (Map.Entry<String, String[]> list : SETS.entrySet()) {
      for (JsonNode part : refund.path(list.getKey())) {
        for (String set : list.getValue()) {
          ShopifyRate rate = of(part.path(set), customers);
          if (rate != null
              && (shops == null || rate.currency().equalsIgnoreCase(shops))
              && (largest == null || rate.customer().compareTo(largest.customer()) > 0)) {
            largest = rate;
          }
        }
      }
    }
    return Optional.ofNullable(largest);
  }

  private static ShopifyRate of(JsonNode set, String customers) {
    JsonNode shop = set.path("shop_money");
    JsonNode customer = set.path("presentment_money");
    String currency = Doc.text(shop, "currency_code");
    BigDecimal there = Doc.number(shop, "amount");
    BigDecimal here = Doc.number(customer, "amount");
    return currency == null
            || there == null
            || here == null
            || there.signum() == 0
            || there.signum() != here.signum()
            || currency.equalsIgnoreCase(customers)
            || !customers.equalsIgnoreCase(Doc.text(customer, "currency_code"))
        ? null
        : new ShopifyRate(currency, there.abs(), here.abs());
  }

  /** Rounded as amounts of the currency are written. */
  BigDecimal inShopMoney(BigDecimal paid) {
    return paid.multiply(shop).divide(customer, Money.minorDigits(currency), RoundingMode.HALF_UP);
  }
}
