package io.hookline.creator.deal.partnership;

import java.time.Instant;
import java.util.UUID;

/**
 * A step that a partnership has just taken.
 *
 * @param activated whether it has ever been active
 */
public record PartnershipMove(
    UUID partnershipId,
    UUID creatorId,
    PartnershipStep step,
    PartnershipStatus status,
    boolean activated,
    Instant at) {

  static PartnershipMove of(Partnership partnership, PartnershipStep step, Instant at) {
    return new PartnershipMove(
        partnership.id(),
        partnership.creatorId(),
        step,
        partnership.life().status(),
        partnership.life().activatedAt() != null,
        at);
  }
}
