package io.hookline.creator.people.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A merge to make.
 *
 * @param intoId the record that is to stand for both
 */
record NewCreatorMerge(
    @NotNull UUID intoId,
    @Size(max = 1000) @Schema(nullable = true, examples = "The same person on two networks")
        String reason) {}
