package io.hookline.creator.money.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a payout came back, in the bank's words or a code of ISO 20022. */
record NewPayoutReturn(
    @NotBlank @Size(max = 500) @Schema(examples = "AC06 blocked account") String reason) {}
