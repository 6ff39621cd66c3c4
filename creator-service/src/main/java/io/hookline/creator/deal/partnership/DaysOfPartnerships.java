package io.hookline.creator.deal.partnership;

import io.hookline.creator.brand.KeepsTimeZone;
import jakarta.inject.Singleton;

/** Partnerships begin and end, and are paid, on days. */
@Singleton
class DaysOfPartnerships implements KeepsTimeZone {

  private final PartnershipRepository partnerships;

  DaysOfPartnerships(PartnershipRepository partnerships) {
    this.partnerships = partnerships;
  }

  @Override
  public boolean hasDays() {
    return partnerships.any();
  }
}
