package io.hookline.content.produce.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a post is given up, or was taken off. */
record PostRemoval(
    @NotBlank @Size(max = 1000) @Schema(examples = "The sound was withdrawn") String reason) {}
