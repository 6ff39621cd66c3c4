package io.hookline.attribution.input;

import java.util.List;

/**
 * What an event tells of an order beside its value.
 *
 * @param items none when it names none
 * @param currency in which the items' amounts are; null without one
 * @param country of the shopper, ISO 3166 of two letters; null when it tells none
 * @param customer what the shop says; null when it says nothing
 * @param place the branch, by its id or the brand's own code for it, as it was written; null
 *     without one
 * @param channel null when it says none
 */
public record ToldOrder(
    List<OrderItem> items,
    String currency,
    String country,
    Customer customer,
    String place,
    SaleChannel channel) {

  /** Whether an item has an amount. */
  public boolean hasAmounts() {
    return items.stream().anyMatch(item -> item.amount() != null);
  }
}
