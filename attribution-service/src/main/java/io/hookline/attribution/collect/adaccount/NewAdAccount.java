package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An ad account to connect. */
record NewAdAccount(
    @NotNull
        @Identifier
        @Pattern(
            regexp = "[0-9]{5,25}",
            message = "must be 5 to 25 digits, as the platform shows it")
        @Schema(examples = "7148062219134500865")
        String advertiserId,
    @NotBlank @Size(max = 200) @Schema(examples = "Acme US") String name,
    @NotNull
        @Size(min = 1, max = 60)
        @Schema(
            examples = "America/New_York",
            description = "In which the account cuts its days, as its settings say")
        String dayZone,
    @NotNull @CurrencyCode @Schema(examples = "USD", description = "In which its ads are paid")
        String currency,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            examples = "a1b2c3d4e5f6a7b8c9d0",
            description =
                "A long-lived token of TikTok's API for Business that may read this account's"
                    + " reports. It is kept encrypted, and never shown")
        String accessToken) {}
