package io.hookline.content.produce.script;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a script.
 *
 * @param note why it changes
 */
record ScriptUpdate(
    @NotNull @Valid ScriptContent content,
    @Size(max = 1000) @Schema(examples = "Shorter, and the price first", nullable = true)
        String note) {}
