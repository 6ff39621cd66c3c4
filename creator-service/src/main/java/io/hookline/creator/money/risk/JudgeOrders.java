package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Judges orders: their commissions, and those without one that could be held as well, since bonuses
 * are reached with them nevertheless.
 */
@ApplicationScoped
class JudgeOrders {

  private final JudgeCommissions commissions;
  private final Candidates candidates;
  private final Suspicions suspicions;
  private final SuspiciousOrders suspicious;
  private final List<FollowsSuspicions> followers;

  JudgeOrders(
      JudgeCommissions commissions,
      Candidates candidates,
      Suspicions suspicions,
      SuspiciousOrders suspicious,
      @All List<FollowsSuspicions> followers) {
    this.commissions = commissions;
    this.candidates = candidates;
    this.suspicions = suspicions;
    this.suspicious = suspicious;
    this.followers = followers;
  }

  void of(Collection<UUID> conversions) {
    commissions.of(conversions);
    List<Candidate> without = candidates.withoutCommission(conversions);
    Map<UUID, List<HoldReason>> reasons = suspicions.of(without);
    Set<UUID> changed =
        suspicious.replace(
            conversions,
            without.stream()
                .filter(order -> reasons.containsKey(order.earningId()))
                .map(
                    order ->
                        new SuspiciousOrders.Suspicious(
                            order.conversionId(),
                            order.creatorId(),
                            order.partnershipId(),
                            Suspicions.names(reasons.get(order.earningId()))))
                .toList());
    if (!changed.isEmpty()) {
      followers.forEach(follower -> follower.suspicionsChanged(changed));
    }
  }
}
