package io.hookline.creator.money.due;

import io.hookline.creator.deal.deliverable.AcceptedDeliverable;
import io.hookline.creator.deal.deliverable.FollowsDeliverables;
import io.hookline.creator.deal.partnership.FollowsPartnerships;
import io.hookline.creator.deal.partnership.PartnershipMove;
import io.hookline.creator.money.commission.OrdersWorkedOut;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A partnership's steps, terms, deliverables and orders may make something due. */
@Singleton
class DueNews implements FollowsPartnerships, FollowsDeliverables, OrdersWorkedOut {

  private final DuePartnerships due;
  private final EarnedUnder earned;

  DueNews(DuePartnerships due, EarnedUnder earned) {
    this.due = due;
    this.earned = earned;
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

  @Override
  public void workedOut(Set<UUID> conversions, Set<UUID> partnerships) {
    due.add(partnerships);
  }
}
