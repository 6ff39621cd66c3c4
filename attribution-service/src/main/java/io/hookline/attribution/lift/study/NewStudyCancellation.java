package io.hookline.attribution.lift.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a study without a result. */
record NewStudyCancellation(
    @NotBlank @Size(max = 1000) @Schema(examples = "The shop was down for three days")
        String reason) {}
