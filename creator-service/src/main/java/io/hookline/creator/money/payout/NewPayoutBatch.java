package io.hookline.creator.money.payout;

import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch to make of what is payable.
 *
 * @param executeOn the day on which the bank is to pay
 * @param minimum in the currency; who is owed less waits for a later batch; null for no minimum
 * @param creatorIds only these; null for all
 */
record NewPayoutBatch(
    @NotNull @CurrencyCode @Schema(examples = "USD") String currency,
    @NotNull @Plausible @Schema(examples = "2099-11-30") LocalDate executeOn,
    @NotNull @Valid Debtor debtor,
    @Valid @CurrencyCode @Schema(nullable = true) Money minimum,
    @Size(min = 1, max = 1000)
        @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]", nullable = true)
        List<@NotNull UUID> creatorIds,
    @Size(max = 2000) @Schema(examples = "November", nullable = true) String note) {}
