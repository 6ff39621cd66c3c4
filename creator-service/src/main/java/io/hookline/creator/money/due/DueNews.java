package io.hookline.creator.money.due;

import io.hookline.creator.deal.deliverable.AcceptedDeliverable;
import io.hookline.creator.deal.deliverable.FollowsDeliverables;
import io.hookline.creator.deal.partnership.FollowsPartnerships;
import io.hookline.creator.deal.partnership.PartnershipMove;
import io.hookline.creator.money.commission.OrdersWorkedOut;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningStep;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.FollowsEarnings;
import io.hookline.creator.money.risk.FollowsSuspicions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A partnership's steps, terms, deliverables and orders may make something due. */
@Singleton
class DueNews
    implements FollowsPartnerships,
        FollowsDeliverables,
        FollowsEarnings,
        OrdersWorkedOut,
        FollowsSuspicions {

  private static final Set<EarningStep> CHANGES_ORDERS =
      EnumSet.of(
          EarningStep.HOLD,
          EarningStep.RELEASE,
          EarningStep.DISPUTE,
          EarningStep.SETTLE,
          EarningStep.VOID);

  private final DuePartnerships due;
  private final EarnedUnder earned;
  private final HoldAtOnce hold;

  DueNews(DuePartnerships due, EarnedUnder earned, HoldAtOnce hold) {
    this.due = due;
    this.earned = earned;
    this.hold = hold;
  }

  @Override
  public void moved(PartnershipMove move) {
    if (move.activated()) {
      due.add(List.of(move.partnershipId()));
    }
  }

  @Override
  public void accepted(AcceptedDeliverable deliverable) {
    due.add(List.of(deliverable.partnershipId()));
  }

  @Override
  public void termsChanged(UUID partnership, Instant now) {
    due.add(List.of(partnership));
  }

  @Override
  public boolean hasEarned(UUID partnership, Instant since) {
    return earned.since(partnership, since);
  }

  /**
   * Bonuses go by orders, and by whether these are held or void. What holds them does so at once,
   * before anybody sees that they are payable.
   */
  @Override
  public void moved(EarningStep step, List<EarningView> changed) {
    if (CHANGES_ORDERS.contains(step)) {
      Set<UUID> ofOrders = under(changed, EarningKind.COMMISSION);
      due.add(ofOrders);
      if (step == EarningStep.HOLD || step == EarningStep.DISPUTE) {
        hold.under(ofOrders);
      }
    }
    if (step.isBack()) {
      Set<UUID> ofBonuses = under(changed, EarningKind.BONUS);
      due.add(ofBonuses);
      hold.under(ofBonuses);
    }
  }

  private static Set<UUID> under(List<EarningView> changed, EarningKind kind) {
    return changed.stream()
        .filter(earning -> earning.kind() == kind && earning.partnershipId() != null)
        .map(EarningView::partnershipId)
        .collect(Collectors.toSet());
  }

  @Override
  public void workedOut(Set<UUID> conversions, Set<UUID> partnerships) {
    due.add(partnerships);
  }

  @Override
  public void suspicionsChanged(Set<UUID> partnerships) {
    due.add(partnerships);
    hold.under(partnerships);
  }
}
