package io.hookline.creator.money.earning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody takes a step with an earning. */
record NewReason(
    @NotBlank @Size(max = 2000) @Schema(examples = "The order was placed for a test")
        String note) {}
