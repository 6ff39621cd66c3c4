package io.hookline.creator.money.expense;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others hear of an expense: neither words nor receipts, which must stay erasable. */
@Schema(name = "ExpenseChange")
record ExpenseChange(
    UUID id,
    UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID campaignId,
    ExpenseKind kind,
    PaidBy paidBy,
    Money amount,
    @Schema(nullable = true) Money brandAmount,
    LocalDate incurredOn,
    @Schema(nullable = true) String externalId,
    ExpenseStatus status,
    String recordedBy,
    @Schema(nullable = true) String decidedBy,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true) UUID earningId,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static ExpenseChange of(ExpenseView expense) {
    return new ExpenseChange(
        expense.id(),
        expense.creatorId(),
        expense.partnershipId(),
        expense.campaignId(),
        expense.kind(),
        expense.paidBy(),
        expense.amount(),
        expense.brandAmount(),
        expense.incurredOn(),
        expense.externalId(),
        expense.status(),
        expense.recordedBy(),
        expense.decidedBy(),
        expense.decidedAt(),
        expense.earningId(),
        expense.version(),
        expense.createdAt(),
        expense.updatedAt());
  }
}
