package io.hookline.content.measure.unclaimed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a video needs no post. */
record NewDismissal(
    @NotBlank @Size(max = 1000) @Schema(examples = "A test that was taken down again")
        String reason) {}
