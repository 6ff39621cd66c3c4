package io.hookline.content.plan.positioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a positioning.
 *
 * @param note why it changes
 */
record PositioningUpdate(
    @NotNull @Valid PositioningContent content,
    @Size(max = 1000) @Schema(examples = "The survey says they buy for redness", nullable = true)
        String note) {}
