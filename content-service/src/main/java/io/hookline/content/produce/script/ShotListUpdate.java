package io.hookline.content.produce.script;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a shot list.
 *
 * @param note why it changes
 */
record ShotListUpdate(
    @NotNull @Valid ShotListContent content,
    @Size(max = 1000) @Schema(examples = "No dolly on the day", nullable = true) String note) {}
