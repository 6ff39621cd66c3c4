package io.hookline.attribution.input;

import java.util.List;

/**
 * What an event tells of an order beside its value.
 *
 * @param items none when it names none
 * @param currency in which the items' amounts are; null without one
 * @param country of the shopper, ISO 3166 of two letters; null when it tells none
 * @param customer what the shop says; null when it says nothing
 */
public record ToldOrder(List<OrderItem> items, String currency, String country, Customer customer) {

  /** Whether an item has an amount. */
  public boolean hasAmounts() {
    return items.stream().anyMatch(item -> item.amount() != null);
  }
}
