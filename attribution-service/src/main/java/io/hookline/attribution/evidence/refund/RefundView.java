package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.OrderNumbers;
import io.hookline.attribution.input.RefundKind;
import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was given back of an order.
 *
 * @param conversionId null while its order is not known
 * @param told what was told; null for all that is left of the order
 * @param amount what it takes from the order, in the brand's currency; null while that is not
 *     known, and for an order in another currency
 * @param originalAmount the same in the order's currency
 * @param excess what of it was more than was left of the order, in the order's currency
 * @param occurredAt when it was given back, from which it counts
 * @param recordedAt when it was told first
 */
@Schema(name = "Refund")
record RefundView(
    UUID id,
    @Schema(nullable = true, examples = "1001") String orderId,
    @Schema(nullable = true, examples = "till-north", description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    @Schema(nullable = true) UUID conversionId,
    RefundKind kind,
    RefundStatus status,
    @Schema(nullable = true) Money told,
    @Schema(nullable = true) Money amount,
    @Schema(nullable = true) Money originalAmount,
    @Schema(nullable = true) Money excess,
    @Schema(examples = "refund:re-501") String reference,
    RefundSource source,
    Instant occurredAt,
    Instant recordedAt,
    @Schema(nullable = true, examples = "olga", description = "None where an event told it")
        String recordedBy,
    @Schema(examples = "1") long version)
    implements Versioned {}
