package io.hookline.creator.deal.deliverable;

import io.hookline.creator.deal.partnership.KnownPartnership;
import java.util.UUID;

/**
 * By whom something is owed, and under what.
 *
 * @param campaignId null for none
 */
record Owed(UUID partnershipId, UUID creatorId, UUID campaignId) {

  static Owed under(KnownPartnership partnership) {
    return new Owed(partnership.id(), partnership.creatorId(), partnership.campaignId());
  }
}
