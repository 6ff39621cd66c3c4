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
    SourceKind sourceKind,
    String sourceId,
    int sourceSequence,
    EarningStatus status,
    EarningStatus disputedFrom,
    Instant holdUntil,
    List<HoldReason> reasons,
    UUID reversesId,
    String note) {}
