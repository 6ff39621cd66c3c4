package io.hookline.creator.money.commission;

import io.hookline.creator.money.earning.Counting;
import io.hookline.creator.money.earning.HoldingPeriods;
import io.hookline.creator.money.earning.SettleTargets;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.creator.money.earning.Target;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What commissions ought to have been earned with orders that were credited anew. */
@ApplicationScoped
class CommissionTargets {

  private final CreditedOrders orders;
  private final SettleTargets settle;
  private final HoldingPeriods holding;

  CommissionTargets(CreditedOrders orders, SettleTargets settle, HoldingPeriods holding) {
    this.orders = orders;
    this.settle = settle;
    this.holding = holding;
  }

  /**
   * Of the orders, and of all others under partnerships with a cap that they are under: one may use
   * up what another would have had.
   *
   * @param before what they brought until now
   * @param after what they bring now, which is written
   */
  List<Target> of(List<CreditedOrder> before, List<CreditedOrder> after, HeldTerms terms) {
    Map<CreditedOrder.Key, CreditedOrder> there = new HashMap<>();
    after.forEach(order -> there.put(order.key(), order));
    Map<CreditedOrder.Key, BigDecimal> brings = new HashMap<>();
    after.stream()
        .filter(order -> order.commission() != null)
        .forEach(order -> brings.put(order.key(), order.commission()));
    Set<UUID> capped = capped(before, after, terms);
    UnaryOperator<Instant> holdUntil = holding.ends();
    Counting counting = settle.counting(capped, SourceKind.CONVERSION);
    Map<UUID, List<CreditedOrder>> byPartnership =
        orders.ofPartnerships(capped).stream()
            .collect(Collectors.groupingBy(CreditedOrder::partnershipId));
    for (List<CreditedOrder> all : byPartnership.values()) {
      all.forEach(order -> there.putIfAbsent(order.key(), order));
      brings.putAll(
          Caps.apply(
              all, terms::cap, (order, amount) -> counting.of(target(order, amount, holdUntil))));
    }
    List<Target> targets = new ArrayList<>();
    brings.forEach((key, amount) -> targets.add(target(there.get(key), amount, holdUntil)));
    before.stream()
        .filter(order -> !there.containsKey(order.key()))
        .forEach(order -> targets.add(target(order, BigDecimal.ZERO, holdUntil)));
    return targets;
  }

  private static Set<UUID> capped(
      Collection<CreditedOrder> before, Collection<CreditedOrder> after, HeldTerms terms) {
    Set<UUID> partnerships = new HashSet<>();
    before.forEach(order -> partnerships.add(order.partnershipId()));
    after.forEach(order -> partnerships.add(order.partnershipId()));
    partnerships.removeIf(partnership -> !terms.haveCap(partnership));
    return partnerships;
  }

  private static Target target(
      CreditedOrder order, BigDecimal amount, UnaryOperator<Instant> holdUntil) {
    return new Target(
        order.creatorId(),
        order.partnershipId(),
        order.termsVersion(),
        order.campaignId(),
        SourceKind.CONVERSION,
        order.conversionId().toString(),
        new Money(amount, order.currency()),
        order.occurredAt(),
        holdUntil.apply(order.occurredAt()),
        true);
  }
}
