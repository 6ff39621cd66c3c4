package io.hookline.creator.money.expense;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An expense or a gift.
 *
 * @param brandAmount in the brand's currency by the rate of the day; null where none was known
 * @param earningId what the creator is owed for it, or the gift in the books
 */
@Schema(name = "Expense")
record ExpenseView(
    UUID id,
    UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID campaignId,
    ExpenseKind kind,
    PaidBy paidBy,
    @Schema(examples = "Train to the shoot") String description,
    Money amount,
    @Schema(nullable = true) Money brandAmount,
    LocalDate incurredOn,
    List<Receipt> receipts,
    @Schema(nullable = true) String externalId,
    ExpenseStatus status,
    String recordedBy,
    @Schema(nullable = true) String decidedBy,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true) String decisionNote,
    @Schema(nullable = true) UUID earningId,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
