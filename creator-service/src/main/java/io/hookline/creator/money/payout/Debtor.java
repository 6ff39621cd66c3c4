package io.hookline.creator.money.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The account that is paid from.
 *
 * @param name of its holder, as the bank has it
 */
@Schema(name = "Debtor")
public record Debtor(
    @NotBlank @Size(max = 70) @Schema(examples = "Hookline Agency GmbH") String name,
    @NotBlank @Size(max = 64) @Schema(examples = "DE02120300000000202051") String iban,
    @Size(max = 24) @Schema(examples = "BYLADEM1001", nullable = true) String bic) {}
