package io.hookline.creator.money.commission;

import io.hookline.creator.deal.partnership.PartnershipTerms;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.SettleTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Works out the commissions of some orders of the present brand from what is known of them now, and
 * earns, or takes back, the difference to what was earned with them. So it matters neither how
 * often nor in which order something was told.
 */
@ApplicationScoped
class WorkOutCommissions {

  private final DueCommissions due;
  private final ReadOrders read;
  private final CreditOrders credit;
  private final CreditedOrders orders;
  private final CommissionTargets targets;
  private final SettleTargets settle;
  private final PartnershipTerms partnerships;
  private final FollowCommissions followers;

  WorkOutCommissions(
      DueCommissions due,
      ReadOrders read,
      CreditOrders credit,
      CreditedOrders orders,
      CommissionTargets targets,
      SettleTargets settle,
      PartnershipTerms partnerships,
      FollowCommissions followers) {
    this.due = due;
    this.read = read;
    this.credit = credit;
    this.orders = orders;
    this.targets = targets;
    this.settle = settle;
    this.partnerships = partnerships;
    this.followers = followers;
  }

  @Transactional
  public void of(Collection<UUID> ids) {
    settle.alone();
    List<UUID> taken = due.take(ids);
    if (taken.isEmpty()) {
      return;
    }
    HeldTerms terms = new HeldTerms(partnerships);
    List<CreditedOrder> before = orders.remove(taken);
    List<CreditedOrder> after = new ArrayList<>();
    read.all(taken).forEach(order -> after.addAll(credit.of(order, terms, before)));
    orders.add(after);
    List<EarningView> added = settle.settle(targets.of(before, after, terms));
    followers.worked(with(taken, added), before, after);
  }

  /** Under a cap others get more, or less, as well. */
  private static Set<UUID> with(List<UUID> taken, List<EarningView> added) {
    Set<UUID> all = new HashSet<>(taken);
    added.forEach(earning -> all.add(UUID.fromString(earning.source().id())));
    return all;
  }
}
