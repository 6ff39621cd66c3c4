package io.hookline.creator.money.earning;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a creator earned.
 *
 * @param termsVersion of the partnership, which held when it was earned
 * @param brandAmount in the brand's currency by the rate of the day; null where no rate is known
 * @param disputedFrom what a disputed one was before
 * @param holdUntil end of its holding period
 * @param reasons why it is, or was last, held
 * @param reversesId what a clawback takes back
 * @param payoutId by which it is, or is being, paid
 */
@Schema(name = "Earning")
public record EarningView(
    UUID id,
    UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(examples = "1", nullable = true) Integer termsVersion,
    @Schema(nullable = true) UUID campaignId,
    EarningKind kind,
    Money amount,
    @Schema(nullable = true) Money brandAmount,
    Instant earnedAt,
    EarningSource source,
    EarningStatus status,
    @Schema(nullable = true) EarningStatus disputedFrom,
    @Schema(nullable = true) Instant holdUntil,
    List<HoldReason> reasons,
    @Schema(nullable = true) UUID reversesId,
    @Schema(nullable = true) UUID payoutId,
    @Schema(nullable = true) String note,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /**
   * @param rated null where no rate is known
   */
  EarningView rated(BigDecimal rated, String currency) {
    return new EarningView(
        id,
        creatorId,
        partnershipId,
        termsVersion,
        campaignId,
        kind,
        amount,
        rated == null ? null : new Money(rated, currency),
        earnedAt,
        source,
        status,
        disputedFrom,
        holdUntil,
        reasons,
        reversesId,
        payoutId,
        note,
        version,
        createdAt,
        updatedAt);
  }

  /** Where its holding period leaves it. */
  EarningStatus open(Instant now) {
    return holdUntil != null && holdUntil.isAfter(now)
        ? EarningStatus.PENDING
        : EarningStatus.PAYABLE;
  }
}
