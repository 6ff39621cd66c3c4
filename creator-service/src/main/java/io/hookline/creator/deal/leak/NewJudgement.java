package io.hookline.creator.deal.leak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a sign of a leak is one, or is none. */
record NewJudgement(
    @NotBlank @Size(max = 500) @Schema(examples = "She read it out in her newsletter")
        String reason) {}
