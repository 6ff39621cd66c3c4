package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an ad account is asked from now on.
 *
 * @param accessToken null for the present one
 */
record AdAccountUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Acme US") String name,
    @NotNull
        @Size(min = 1, max = 60)
        @Schema(
            examples = "America/New_York",
            description = "In which the account cuts its days, as its settings say")
        String dayZone,
    @NotNull @CurrencyCode @Schema(examples = "USD", description = "In which its ads are paid")
        String currency,
    @Identifier
        @Size(min = 1, max = 2000)
        @Schema(
            nullable = true,
            examples = "a1b2c3d4e5f6a7b8c9d0",
            description =
                "Another token, which connects the account again; null for the present one")
        String accessToken) {}
