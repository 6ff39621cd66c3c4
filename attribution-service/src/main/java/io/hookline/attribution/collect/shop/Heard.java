package io.hookline.attribution.collect.shop;

import java.util.List;

/**
 * What a document of a shop says.
 *
 * @param outcome TAKEN where it says something of an order
 * @param reason in words; null where there is nothing to explain
 * @param orderId null where it is of none, or of several
 */
record Heard(
    DeliveryOutcome outcome,
    String reason,
    String orderId,
    List<Telling> tellings,
    List<OrderFacts> facts,
    List<Commission> commissions,
    List<ShopProduct> products) {

  static Heard of(String orderId, List<Telling> tellings, List<OrderFacts> facts) {
    return new Heard(DeliveryOutcome.TAKEN, null, orderId, tellings, facts, List.of(), List.of());
  }

  static Heard of(ShopProduct product) {
    return new Heard(
        DeliveryOutcome.TAKEN, null, null, List.of(), List.of(), List.of(), List.of(product));
  }

  Heard with(List<Telling> others) {
    return new Heard(outcome, reason, orderId, others, facts, commissions, products);
  }

  /** Whether it says something beside what events are made of. */
  boolean saysMore() {
    return !commissions.isEmpty() || !products.isEmpty();
  }

  static Heard nothing(DeliveryOutcome outcome, String reason, String orderId) {
    return new Heard(outcome, reason, orderId, List.of(), List.of(), List.of(), List.of());
  }

  static Heard unreadable(String reason) {
    return nothing(DeliveryOutcome.UNREADABLE, reason, null);
  }
}
