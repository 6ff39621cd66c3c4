package io.hookline.creator.money.earning;

import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person adds to what a creator is owed, or takes off it.
 *
 * @param amount less than zero takes off
 * @param note why; shown to the creator
 */
record NewAdjustment(
    @NotNull UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @NotNull
        @Valid
        @CurrencyCode
        @Schema(examples = "{\"amount\": \"25.00\", \"currency\": \"USD\"}")
        Money amount,
    @NotBlank @Size(max = 2000) @Schema(examples = "Express shipping that she paid herself")
        String note) {}
