package io.hookline.content.produce.brief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a brief holds no more. */
record NewBriefWithdrawal(
    @NotBlank @Size(max = 1000) @Schema(examples = "The product is sold out") String reason) {}
