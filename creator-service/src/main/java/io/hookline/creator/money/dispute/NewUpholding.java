package io.hookline.creator.money.dispute;

import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What follows from a dispute that is upheld: an adjustment, or that the earning is void.
 *
 * @param adjustment in the earning's currency; less than zero takes off
 * @param voidEarning whether the earning itself is void
 */
record NewUpholding(
    @NotBlank @Size(max = 2000) @Schema(examples = "Both orders are hers") String note,
    @Valid
        @CurrencyCode
        @Schema(nullable = true, examples = "{\"amount\": \"12.50\", \"currency\": \"USD\"}")
        Money adjustment,
    @Schema(examples = "false") boolean voidEarning) {}
