package io.hookline.creator.money.payee;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.value.CountryCode;
import io.hookline.kit.value.CurrencyCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a payee one person alone can change.
 *
 * @param accountHolder by the name that the bank has
 * @param currency in which payouts are made
 */
record PayeeUpdate(
    @Personal @NotBlank @Size(max = 140) @Schema(examples = "Mia Wong") String accountHolder,
    @Personal @Size(max = 70) @Schema(examples = "Torstraße 1", nullable = true) String street,
    @Personal @Size(max = 16) @Schema(examples = "10119", nullable = true) String postcode,
    @Personal @Size(max = 35) @Schema(examples = "Berlin", nullable = true) String town,
    @NotNull @CountryCode @Schema(examples = "DE") String country,
    @NotNull @CurrencyCode @Schema(examples = "EUR") String currency) {}
