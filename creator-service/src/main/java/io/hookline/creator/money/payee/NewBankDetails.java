package io.hookline.creator.money.payee;

import io.hookline.kit.audit.Personal;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account to be paid to: an IBAN, with a BIC if it is known; where there are no IBANs the number
 * with the bank's BIC or its code in a national system.
 */
record NewBankDetails(
    @Personal @Size(max = 64) @Schema(examples = "DE89 3704 0044 0532 0130 00", nullable = true)
        String iban,
    @Size(max = 24) @Schema(examples = "COBADEFFXXX", nullable = true) String bic,
    @Personal @Size(max = 64) @Schema(nullable = true) String accountNumber,
    @Schema(nullable = true) Clearing clearing,
    @Size(max = 24) @Schema(nullable = true) String clearingCode) {}
