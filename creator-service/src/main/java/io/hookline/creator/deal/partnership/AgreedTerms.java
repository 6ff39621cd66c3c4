package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The terms of a partnership that has been active, as they hold or held at an instant.
 *
 * @param campaignId null for none
 * @param version of the terms
 * @param validFrom null for the terms that were activated
 * @param endsOn last day in the brand's time zone: as agreed, or the earlier one on which the
 *     partnership ended; null for an open end
 * @param terms with pay
 * @param endedAt null while it runs
 */
public record AgreedTerms(
    UUID partnershipId,
    UUID creatorId,
    UUID campaignId,
    PartnershipStatus status,
    int version,
    Instant validFrom,
    LocalDate startsOn,
    LocalDate endsOn,
    Terms terms,
    Instant activatedAt,
    Instant endedAt) {

  static AgreedTerms of(Partnership partnership, TermsVersion version) {
    Life life = partnership.life();
    LocalDate last = life.isOver() ? partnership.agreement().endsOn() : null;
    return new AgreedTerms(
        partnership.id(),
        partnership.creatorId(),
        partnership.campaignId(),
        life.status(),
        version.version(),
        version.validFrom(),
        version.startsOn(),
        earlier(version.endsOn(), last),
        version.terms(),
        life.activatedAt(),
        life.endedAt());
  }

  private static LocalDate earlier(LocalDate agreed, LocalDate ended) {
    return ended == null || agreed != null && agreed.isBefore(ended) ? agreed : ended;
  }

  /**
   * Whether something on this day is under the partnership.
   *
   * @param day in the brand's time zone
   */
  public boolean covers(LocalDate day) {
    return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
  }
}
