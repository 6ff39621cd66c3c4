package io.hookline.creator.money.commission;

import io.hookline.creator.money.earning.HoldingPeriods;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.creator.money.earning.Target;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What commissions ought to have been earned with orders that were credited anew. */
@ApplicationScoped
class CommissionTargets {

  private final CreditedOrders orders;
  private final VoidCommissions voided;
  private final HoldingPeriods holding;

  CommissionTargets(CreditedOrders orders, VoidCommissions voided, HoldingPeriods holding) {
    this.orders = orders;
    this.voided = voided;
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
    Map<CreditedOrder.Key, BigDecimal> gone = capped.isEmpty() ? Map.of() : voided.under(capped);
    Map<UUID, List<CreditedOrder>> byPartnership =
        orders.ofPartnerships(capped).stream()
            .collect(Collectors.groupingBy(CreditedOrder::partnershipId));
    for (List<CreditedOrder> all : byPartnership.values()) {
      all.forEach(order -> there.putIfAbsent(order.key(), order));
      brings.putAll(
          Caps.apply(all, terms::cap, order -> gone.getOrDefault(order.key(), BigDecimal.ZERO)));
    }
    List<Target> targets = new ArrayList<>();
    brings.forEach((key, amount) -> targets.add(target(there.get(key), amount)));
    before.stream()
        .filter(order -> !there.containsKey(order.key()))
        .forEach(order -> targets.add(target(order, BigDecimal.ZERO)));
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

  private Target target(CreditedOrder order, BigDecimal amount) {
    return new Target(
        order.creatorId(),
        order.partnershipId(),
        order.termsVersion(),
        order.campaignId(),
        SourceKind.CONVERSION,
        order.conversionId().toString(),
        new Money(amount, order.currency()),
        order.occurredAt(),
        holding.until(order.occurredAt()),
        true);
  }
}
