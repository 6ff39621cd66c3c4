package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Terms;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partnership.
 *
 * @param endsOn last day: as agreed, or on which it ended; null for an open end
 * @param fee the flat fee in all; null for a caller without the finance right
 * @param statusBy the subject of who took the last step
 * @param statusReason null in changes that are told
 * @param activatedAt null where it was never active
 * @param termsVersion the version of the terms that holds
 * @param terms without pay for a caller without the finance right
 * @param nextTermsVersion agreed already, and holds from nextTermsFrom on
 */
@PartlyDerived("fee and pay, by the caller's right to see money")
@Schema(name = "Partnership")
record PartnershipView(
    UUID id,
    UUID creatorId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(examples = "Spring launch") String name,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    @Schema(nullable = true) Money fee,
    PartnershipStatus status,
    Instant statusSince,
    @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10") String statusBy,
    @Schema(nullable = true, examples = "mia.operator") String statusByName,
    @Schema(nullable = true) String statusReason,
    @Schema(nullable = true) Instant activatedAt,
    @Schema(nullable = true) Instant endedAt,
    @Schema(examples = "1") int termsVersion,
    Terms terms,
    @Schema(nullable = true) Integer nextTermsVersion,
    @Schema(nullable = true) Instant nextTermsFrom,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  PartnershipView withoutMoney() {
    return with(null, terms.withPay(null), statusReason);
  }

  PartnershipView withoutReason() {
    return with(fee, terms, null);
  }

  private PartnershipView with(Money shownFee, Terms shownTerms, String shownReason) {
    return new PartnershipView(
        id,
        creatorId,
        campaignId,
        name,
        startsOn,
        endsOn,
        shownFee,
        status,
        statusSince,
        statusBy,
        statusByName,
        shownReason,
        activatedAt,
        endedAt,
        termsVersion,
        shownTerms,
        nextTermsVersion,
        nextTermsFrom,
        version,
        createdAt,
        updatedAt);
  }
}
