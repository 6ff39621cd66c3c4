package io.hookline.content.plan.standards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of the standards.
 *
 * @param note why they change
 */
record StandardsUpdate(
    @NotNull @Valid StandardsContent content,
    @Size(max = 1000) @Schema(examples = "Legal asks for it since May", nullable = true)
        String note) {}
