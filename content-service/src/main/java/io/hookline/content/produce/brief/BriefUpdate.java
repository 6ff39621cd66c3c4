package io.hookline.content.produce.brief;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a brief.
 *
 * @param note why it changes
 */
record BriefUpdate(
    @NotNull @Valid BriefDraft content,
    @Size(max = 1000) @Schema(examples = "One video less, as agreed", nullable = true)
        String note) {}
