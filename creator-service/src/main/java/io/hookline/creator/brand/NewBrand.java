package io.hookline.creator.brand;

import io.hookline.kit.value.CurrencyCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A brand to register.
 *
 * @param timeZone IANA name of the zone in which the brand's days are cut
 * @param currency ISO 4217 code of the brand's figures; never changes
 */
record NewBrand(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?",
            message = "must be 1 to 63 lower-case letters, digits and inner hyphens")
        @Schema(examples = "acme-cosmetics")
        String slug,
    @NotBlank @Size(max = 200) @Schema(examples = "Acme Cosmetics") String name,
    @NotNull @TimeZone @Schema(examples = "America/New_York") String timeZone,
    @NotNull @CurrencyCode @Schema(examples = "USD") String currency) {}
