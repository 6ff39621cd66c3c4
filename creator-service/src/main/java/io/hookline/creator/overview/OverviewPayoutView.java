package io.hookline.creator.overview;

import io.hookline.creator.money.payout.PayoutStatus;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payout. */
@Schema(name = "OverviewPayout")
record OverviewPayoutView(
    UUID id,
    UUID creatorId,
    Money amount,
    PayoutStatus status,
    @Schema(nullable = true) String failureReason,
    @Schema(nullable = true) Instant settledAt) {}
