package io.hookline.content.produce.rhythm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a block does not take place. */
record BlockSkip(
    @NotBlank @Size(max = 500) @Schema(examples = "Studio was closed") String reason) {}
