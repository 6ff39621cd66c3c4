package io.hookline.creator.money.due;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.deal.partnership.PartnershipTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Holds bonuses in the transaction in which orders that carry them are held, so that no payout
 * takes them in between. What is held no more is let go later, with everything else that follows.
 * Bonuses are locked after the orders' commissions, a payout locks both by their ids: should the
 * two wait for each other, the database ends one, which is tried again or answered as crossed.
 */
@ApplicationScoped
class HoldAtOnce {

  private final HoldBonuses hold;
  private final PartnershipTerms partnerships;
  private final ReadMetrics metrics;

  HoldAtOnce(HoldBonuses hold, PartnershipTerms partnerships, ReadMetrics metrics) {
    this.hold = hold;
    this.partnerships = partnerships;
    this.metrics = metrics;
  }

  void under(Collection<UUID> ids) {
    for (UUID partnership : ids) {
      if (hold.isAnyToHold(partnership)) {
        List<AgreedTerms> versions = partnerships.versionsOf(partnership);
        Set<String> sources =
            CarriedBonuses.of(
                partnership, versions, metrics.changes(partnership, metrics.views(partnership)));
        hold.these(partnership, sources);
      }
    }
  }
}
