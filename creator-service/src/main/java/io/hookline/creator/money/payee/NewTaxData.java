package io.hookline.creator.money.payee;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tax data as a payee has provided it.
 *
 * @param taxNumber the VAT id, the number on the form; kept encrypted
 * @param validUntil last day, or null for no end
 */
record NewTaxData(
    @NotNull TaxKind kind,
    @Personal @Size(min = 1, max = 60) @Schema(examples = "DE123456789", nullable = true)
        String taxNumber,
    @Plausible @Schema(examples = "2029-12-31", nullable = true) LocalDate validUntil) {}
