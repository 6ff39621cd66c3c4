package io.hookline.reporting.judgement.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a goal is not pursued any more. */
record NewGoalAbandonment(
    @NotBlank @Size(max = 500) @Schema(examples = "The launch moved to spring") String reason) {}
