package io.hookline.content.learn.learning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a learning holds no more. */
record NewLearningRetirement(
    @NotBlank @Size(max = 500) @Schema(examples = "The network shows no first frame any more")
        String reason) {}
