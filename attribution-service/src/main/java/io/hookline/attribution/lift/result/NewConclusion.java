package io.hookline.attribution.lift.result;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A result to keep.
 *
 * @param reason needed where one is kept already: what became known since
 */
@Schema(name = "NewStudyConclusion")
record NewConclusion(
    @Size(max = 1000) @Schema(nullable = true, examples = "Refunds of March are in")
        String reason) {}
