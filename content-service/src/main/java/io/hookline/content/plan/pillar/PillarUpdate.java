package io.hookline.content.plan.pillar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a pillar. */
record PillarUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Skin science") String name,
    @Size(max = 2000)
        @Schema(examples = "What an ingredient does, shown and not claimed", nullable = true)
        String description) {}
