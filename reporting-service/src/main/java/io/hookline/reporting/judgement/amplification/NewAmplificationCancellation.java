package io.hookline.reporting.judgement.amplification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a boost is given up. */
record NewAmplificationCancellation(
    @NotBlank @Size(max = 500) @Schema(examples = "The product is sold out") String reason) {}
