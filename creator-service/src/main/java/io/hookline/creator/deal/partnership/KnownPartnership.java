package io.hookline.creator.deal.partnership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A partnership as other features see it.
 *
 * @param campaignId null for none
 * @param endsOn null for an open end
 */
public record KnownPartnership(
    UUID id,
    UUID creatorId,
    UUID campaignId,
    String name,
    PartnershipStatus status,
    LocalDate startsOn,
    LocalDate endsOn) {

  public boolean isOver() {
    return status == PartnershipStatus.COMPLETED || status == PartnershipStatus.TERMINATED;
  }

  static KnownPartnership of(Partnership partnership) {
    return new KnownPartnership(
        partnership.id(),
        partnership.creatorId(),
        partnership.campaignId(),
        partnership.name(),
        partnership.life().status(),
        partnership.agreement().startsOn(),
        partnership.agreement().endsOn());
  }
}
