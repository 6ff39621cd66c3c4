package io.hookline.content.learn.experiment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an experiment without a result. */
record NewExperimentStop(
    @NotBlank @Size(max = 1000) @Schema(examples = "The shop was down for three days")
        String reason) {}
