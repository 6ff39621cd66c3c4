package io.hookline.creator.money.payout;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch of payouts.
 *
 * @param payouts how many there are in it, without those that were dropped or stopped
 * @param changedBy everybody who changed what is paid; none of them approves it
 * @param submittedBy who was the last to submit it
 * @param files for the bank, once they are written
 * @param settledAt since when it is known of each payout what became of it
 */
@Schema(name = "PayoutBatch")
record PayoutBatchView(
    UUID id,
    BatchStatus status,
    LocalDate executeOn,
    Debtor debtor,
    Money minimum,
    @Schema(examples = "12") int payouts,
    Money total,
    @Schema(nullable = true) String note,
    String madeBy,
    List<String> changedBy,
    @Schema(nullable = true) String submittedBy,
    @Schema(nullable = true) String approvedBy,
    @Schema(nullable = true) Instant approvedAt,
    @Schema(nullable = true) Instant fileWrittenAt,
    List<PaymentFileView> files,
    @Schema(nullable = true) Instant settledAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
