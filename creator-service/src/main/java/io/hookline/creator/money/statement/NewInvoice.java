package io.hookline.creator.money.statement;

import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice to expect from a creator for a month. */
record NewInvoice(
    @NotNull UUID creatorId,
    @NotNull
        @Pattern(regexp = StatementMonth.FORM, message = StatementMonth.MESSAGE)
        @Schema(examples = "2026-11")
        String month,
    @NotNull @Valid @CurrencyCode Money expected) {}
