package io.hookline.creator.money.statement;

import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice as it came in. */
record NewInvoiceReceipt(
    @NotBlank @Size(max = 60) @Schema(examples = "MW-2026-011") String number,
    @NotNull @Valid @CurrencyCode Money billed,
    @NotNull @Plausible @Schema(examples = "2026-11-30") LocalDate issuedOn) {}
