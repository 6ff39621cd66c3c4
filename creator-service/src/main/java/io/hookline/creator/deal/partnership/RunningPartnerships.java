package io.hookline.creator.deal.partnership;

import io.hookline.creator.people.creator.RunningDeals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Counts what somebody has to end who archives or bans a creator. */
@ApplicationScoped
class RunningPartnerships implements RunningDeals {

  private final PartnershipRepository partnerships;

  RunningPartnerships(PartnershipRepository partnerships) {
    this.partnerships = partnerships;
  }

  @Override
  public long running(Collection<UUID> records) {
    return partnerships.running(records);
  }
}
