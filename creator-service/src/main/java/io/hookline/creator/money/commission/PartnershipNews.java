package io.hookline.creator.money.commission;

import io.hookline.creator.deal.partnership.FollowsPartnerships;
import io.hookline.creator.deal.partnership.PartnershipMove;
import io.hookline.creator.deal.partnership.PartnershipStep;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Orders that are credited under a partnership bring something once it has terms that hold. */
@Singleton
class PartnershipNews implements FollowsPartnerships {

  private final DueCommissions due;

  PartnershipNews(DueCommissions due) {
    this.due = due;
  }

  @Override
  public void moved(PartnershipMove move) {
    if (move.step() == PartnershipStep.ACTIVATE) {
      due.addOf(move.partnershipId());
    }
  }

  @Override
  public void termsChanged(UUID partnership, Instant now) {
    due.addOf(partnership);
  }
}
