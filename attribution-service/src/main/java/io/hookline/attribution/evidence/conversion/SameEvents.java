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

  /** The purchases, those without an order or a person with that of the same event among them. */
  static List<Purchase> completed(List<Purchase> purchases) {
    Map<UUID, OrderKey> orders = new HashMap<>();
    Map<UUID, UUID> persons = new HashMap<>();
    for (Purchase purchase : purchases) {
      if (purchase.told().sameAs() != null) {
        if (purchase.told().order() != null) {
          orders.put(purchase.told().sameAs(), purchase.told().order());
        }
        if (purchase.person() != null) {
          persons.put(purchase.told().sameAs(), purchase.person());
        }
      }
    }
    return orders.isEmpty() && persons.isEmpty()
        ? purchases
        : purchases.stream().map(purchase -> completed(purchase, orders, persons)).toList();
  }

  private static Purchase completed(
      Purchase purchase, Map<UUID, OrderKey> orders, Map<UUID, UUID> persons) {
    ToldPurchase told = purchase.told();
    OrderKey order = told.order() == null ? orders.get(told.event()) : null;
    UUID person = purchase.person() == null ? persons.get(told.event()) : purchase.person();
    return new Purchase(person, order == null ? told : told.of(order));
  }
}
