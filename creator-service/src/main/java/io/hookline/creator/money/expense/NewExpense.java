package io.hookline.creator.money.expense;

import io.hookline.bulk.imports.CsvColumn;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An expense, or a gift with its cost, to record.
 *
 * @param paidBy who laid it out; of a gift the brand
 * @param incurredOn in the brand's time zone
 * @param externalId of the program it comes from; each is recorded once
 */
@CsvColumn(value = "creatorId", example = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e")
@CsvColumn("partnershipId")
@CsvColumn("campaignId")
@CsvColumn(value = "kind", example = "EXPENSE")
@CsvColumn(value = "paidBy", example = "CREATOR")
@CsvColumn(value = "description", example = "Train to the shoot")
@CsvColumn(value = "amount.amount", example = "84.50")
@CsvColumn(value = "amount.currency", example = "USD")
@CsvColumn(value = "incurredOn", example = "2026-11-20")
@CsvColumn(value = "receiptReference", example = "INV-2026-118")
@CsvColumn("receiptUrl")
@CsvColumn(value = "externalId", example = "GRIN-5521")
record NewExpense(
    @NotNull UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID campaignId,
    @NotNull ExpenseKind kind,
    @NotNull PaidBy paidBy,
    @NotBlank @Size(max = 500) @Schema(examples = "Train to the shoot") String description,
    @NotNull @Valid @CurrencyCode Money amount,
    @NotNull @Plausible @Schema(examples = "2026-11-20") LocalDate incurredOn,
    @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid Receipt> receipts,
    @Size(min = 1, max = 100) @Schema(examples = "GRIN-5521", nullable = true) String externalId) {

  NewExpense {
    receipts = receipts == null ? List.of() : receipts;
  }

  /** Rules that look at several fields. */
  List<Violation> faults() {
    List<Violation> faults = new ArrayList<>();
    if (amount.amount().signum() <= 0) {
      faults.add(new Violation("amount.amount", "must be more than 0"));
    }
    if (kind == ExpenseKind.GIFT && paidBy != PaidBy.BRAND) {
      faults.add(new Violation("paidBy", "must be BRAND for a gift"));
    }
    return faults;
  }
}
