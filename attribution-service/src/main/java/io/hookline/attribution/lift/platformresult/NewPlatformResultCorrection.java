package io.hookline.attribution.lift.platformresult;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was entered wrongly.
 *
 * @param why it was wrong
 * @param result as it is right, whole
 */
record NewPlatformResultCorrection(
    @NotBlank @Size(max = 1_000) @Schema(examples = "The interval was that of the pilot")
        String why,
    @NotNull @Valid NewPlatformResult result) {}
