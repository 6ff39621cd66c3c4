package io.hookline.creator.money.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to say in a dispute. */
record NewDisputeMessage(
    @NotBlank @Size(max = 5000) @Schema(examples = "We are looking into it.") String text) {}
