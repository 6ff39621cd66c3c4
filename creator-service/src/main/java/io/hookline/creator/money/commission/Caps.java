package io.hookline.creator.money.commission;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The cap of a partnership's commissions: orders use it up in the order of their instants, whenever
 * they became known, so that there is one result whatever came first. Each order is capped by the
 * terms that held at its instant, of all that the orders before it have brought. What is void of an
 * order leaves its place to the others.
 */
final class Caps {

  private Caps() {}

  /**
   * @param orders of one partnership, each once
   * @param cap of the terms of an order; null for none
   * @param counts what of that which an order brings is not void
   * @return what each order brings
   */
  static Map<CreditedOrder.Key, BigDecimal> apply(
      List<CreditedOrder> orders,
      Function<CreditedOrder, BigDecimal> cap,
      BiFunction<CreditedOrder, BigDecimal, BigDecimal> counts) {
    Map<CreditedOrder.Key, BigDecimal> capped = new HashMap<>();
    Map<String, BigDecimal> used = new HashMap<>();
    for (CreditedOrder order : orders.stream().sorted(CreditedOrder.IN_TIME).toList()) {
      if (order.commission() == null) {
        continue;
      }
      BigDecimal before = used.getOrDefault(order.currency(), BigDecimal.ZERO);
      BigDecimal most = cap.apply(order);
      BigDecimal brings =
          most == null
              ? order.commission()
              : order.commission().min(most.subtract(before).max(BigDecimal.ZERO));
      used.put(order.currency(), before.add(counts.apply(order, brings)));
      capped.put(order.key(), brings);
    }
    return capped;
  }
}
