package io.hookline.creator.money.earning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An earning as it is added. */
record NewRow(
    UUID id,
    UUID creatorId,
    UUID partnershipId,
    Integer termsVersion,
    UUID campaignId,
    EarningKind kind,
    BigDecimal amount,
    String currency,
    BigDecimal brandAmount,
    Instant earnedAt,
    String sourceKind,
    String sourceId,
    int sourceSequence,
    EarningStatus status,
    EarningStatus disputedFrom,
    Instant holdUntil,
    List<HoldReason> reasons,
    UUID reversesId,
    String note) {

  /**
   * @param reversed what it takes back, or null: while that is open, both stand at the same place
   */
  static NewRow of(
      UUID id,
      NewEarning earning,
      EarningView reversed,
      EarningStatus status,
      BigDecimal brandAmount) {
    boolean follows = reversed != null && reversed.status() == status;
    return new NewRow(
        id,
        earning.creatorId(),
        earning.partnershipId(),
        earning.termsVersion(),
        earning.campaignId(),
        earning.kind(),
        earning.amount().amount(),
        earning.amount().currency(),
        brandAmount,
        earning.earnedAt(),
        earning.source().kind(),
        earning.source().id(),
        earning.source().sequence(),
        status,
        follows ? reversed.disputedFrom() : null,
        follows ? reversed.holdUntil() : earning.holdUntil(),
        follows ? reversed.reasons() : earning.reasons(),
        earning.reversesId(),
        earning.note());
  }
}
