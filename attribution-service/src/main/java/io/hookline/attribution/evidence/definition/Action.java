package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.input.Customer;
import io.hookline.attribution.input.OrderItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something that may count: an order, or an event of another name.
 *
 * @param order its id; null for an event of another name
 * @param who the person, or the key by which it is known; null for nobody
 * @param source who told it; null where nobody told a value of an order
 * @param value in the brand's currency; null where it is not known in it
 * @param currency in which it was told; null without a value
 * @param customer of orders; null where nobody knows
 */
record Action(
    UUID order,
    Instant at,
    String who,
    UUID source,
    BigDecimal value,
    String currency,
    Set<String> categories,
    Set<String> products,
    Customer customer) {

  static Set<String> categories(List<OrderItem> items) {
    return items.stream()
        .map(OrderItem::category)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  static Set<String> products(List<OrderItem> items) {
    return items.stream()
        .map(OrderItem::productId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Categories are compared without regard to case. */
  boolean has(String category) {
    return categories.stream().anyMatch(category::equalsIgnoreCase);
  }
}
