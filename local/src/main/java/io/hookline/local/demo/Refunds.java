package io.hookline.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What shops give back: all of some orders, half of others, some days after they were paid. */
final class Refunds {

  private static final int EVERY_SO_OFTEN = 40;
  private static final Duration LATER = Duration.ofDays(6);

  private final Brand brand;
  private final Instant end;

  Refunds(Brand brand, Instant end) {
    this.brand = brand;
    this.end = end;
  }

  /** Rows of an import, oldest orders first. */
  List<Map<String, Object>> of(List<Order> orders) {
    return orders.stream()
        .filter(order -> order.number() % EVERY_SO_OFTEN == EVERY_SO_OFTEN - 1)
        .filter(order -> order.occurredAt().plus(LATER).isBefore(end))
        .map(this::row)
        .toList();
  }

  private Map<String, Object> row(Order order) {
    boolean whole = order.number() / EVERY_SO_OFTEN % 2 == 0;
    BigDecimal half = order.value().divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_EVEN);
    return Body.of(
        "orderId", ShopEvents.orderId(order),
        "kind", whole ? "CANCELLATION" : "REFUND",
        "amount",
            whole ? null : Body.of("amount", half.toPlainString(), "currency", brand.currency()),
        "occurredAt", order.occurredAt().plus(LATER).toString(),
        "externalId", "back-%05d".formatted(order.number()));
  }
}
