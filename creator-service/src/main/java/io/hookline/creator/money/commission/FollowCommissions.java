package io.hookline.creator.money.commission;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells others of orders that were worked out. */
@Singleton
class FollowCommissions {

  private final List<OrdersWorkedOut> all;

  FollowCommissions(@All List<OrdersWorkedOut> all) {
    this.all = all;
  }

  void worked(Collection<UUID> conversions, List<CreditedOrder> before, List<CreditedOrder> after) {
    Set<UUID> partnerships = new HashSet<>();
    before.forEach(order -> partnerships.add(order.partnershipId()));
    after.forEach(order -> partnerships.add(order.partnershipId()));
    all.forEach(follower -> follower.workedOut(Set.copyOf(conversions), partnerships));
  }
}
