package io.hookline.creator.money.earning;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What others hear of an earning: no words, which must stay erasable.
 *
 * @param rules by which it is, or was last, held
 */
@Schema(name = "EarningChange")
record EarningChange(
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
    List<HoldRule> rules,
    @Schema(nullable = true) UUID reversesId,
    @Schema(nullable = true) UUID payoutId,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static EarningChange of(EarningView earning) {
    return new EarningChange(
        earning.id(),
        earning.creatorId(),
        earning.partnershipId(),
        earning.termsVersion(),
        earning.campaignId(),
        earning.kind(),
        earning.amount(),
        earning.brandAmount(),
        earning.earnedAt(),
        earning.source(),
        earning.status(),
        earning.disputedFrom(),
        earning.holdUntil(),
        earning.reasons().stream().map(HoldReason::rule).toList(),
        earning.reversesId(),
        earning.payoutId(),
        earning.version(),
        earning.createdAt(),
        earning.updatedAt());
  }
}
