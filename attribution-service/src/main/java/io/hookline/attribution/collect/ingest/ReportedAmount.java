package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hookline.attribution.collect.shopper.Lenient;

/**
 * An order's value as shops write it: a number, or an amount with its currency, as Shopify's {@code
 * totalPrice} is, also alone in a list. In anything else the value would be lost without a word.
 */
final class ReportedAmount {

  private static final String[] NUMBERS = {"amount", "value"};
  private static final String[] CURRENCIES = {"currencyCode", "currency_code", "currency"};

  private ReportedAmount() {}

  static JsonNode of(JsonNode value) {
    JsonNode amount = value.isArray() && value.size() == 1 ? value.get(0) : value;
    return amount.isContainerNode() && amount.isEmpty() ? MissingNode.getInstance() : amount;
  }

  /**
   * @throws RefusedItem for a list, or an object without a number
   */
  static JsonNode number(JsonNode amount) {
    JsonNode number = amount.isObject() ? field(amount, NUMBERS) : amount;
    if (number.isContainerNode() || amount.isObject() && number.isMissingNode()) {
      throw new RefusedItem("properties.value", "Not a valid number.");
    }
    return number;
  }

  /**
   * The amount's own currency, else the one beside it.
   *
   * @throws RefusedItem when they contradict each other
   */
  static JsonNode currency(JsonNode amount, JsonNode beside) {
    JsonNode own = field(amount, CURRENCIES);
    String inside = Lenient.text(own);
    String outside = Lenient.text(beside);
    if (inside != null && outside != null && !inside.equalsIgnoreCase(outside)) {
      throw new RefusedItem("properties.currency", "Not the currency of properties.value.");
    }
    return inside == null ? beside : own;
  }

  private static JsonNode field(JsonNode amount, String... names) {
    for (String name : names) {
      if (amount.has(name)) {
        return amount.get(name);
      }
    }
    return MissingNode.getInstance();
  }
}
