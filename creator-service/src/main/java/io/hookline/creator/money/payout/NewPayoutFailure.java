package io.hookline.creator.money.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a payout failed, in the bank's words or a code of ISO 20022. */
record NewPayoutFailure(
    @NotBlank @Size(max = 500) @Schema(examples = "AC04 closed account") String reason) {}
