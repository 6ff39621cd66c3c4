package io.hookline.content.plan.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an idea is not made. */
record IdeaRejection(
    @NotBlank @Size(max = 2000) @Schema(examples = "Claims what we cannot prove") String reason) {}
