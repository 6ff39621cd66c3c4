package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.evidence.conversion.RecordConversions.Purchase;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.ToldPurchase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Purchases that pixel and server both told, when only one of them knew which order it was. */
final class SameEvents {

  private SameEvents() {}

  /** The purchases, those without an order with that of the same event among them. */
  static List<Purchase> completed(List<Purchase> purchases) {
    Map<UUID, OrderKey> orders = new HashMap<>();
    for (Purchase purchase : purchases) {
      if (purchase.told().sameAs() != null && purchase.told().order() != null) {
        orders.put(purchase.told().sameAs(), purchase.told().order());
      }
    }
    return orders.isEmpty()
        ? purchases
        : purchases.stream().map(purchase -> completed(purchase, orders)).toList();
  }

  private static Purchase completed(Purchase purchase, Map<UUID, OrderKey> orders) {
    ToldPurchase told = purchase.told();
    OrderKey order = told.order() == null ? orders.get(told.event()) : null;
    return order == null ? purchase : new Purchase(purchase.person(), told.of(order));
  }
}
