package io.hookline.creator.deal.promocode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a code is taken back. */
record NewWithdrawal(
    @NotBlank @Size(max = 500) @Schema(examples = "Found on a coupon site") String reason) {}
