package io.hookline.creator.money.payout;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one creator is paid with a batch.
 *
 * @param creatorIds the records that earned it: of a merged creator more than one, or another
 * @param endToEndId by which the banks name it
 * @param failureReason why it failed, was stopped or given back
 * @param bankReference of the bank's, when it was paid
 */
@Schema(name = "Payout")
public record PayoutView(
    UUID id,
    UUID batchId,
    UUID creatorId,
    List<UUID> creatorIds,
    UUID payeeId,
    Money amount,
    PayoutStatus status,
    @Schema(examples = "HL0198b2c47a107c559d6e0a4f5c1b2d3e") String endToEndId,
    @Schema(nullable = true) String failureReason,
    @Schema(nullable = true) String bankReference,
    @Schema(nullable = true) Instant settledAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
