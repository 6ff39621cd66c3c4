package io.hookline.content.produce.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the post keeps to one of the standards.
 *
 * @param verdict YES where it does: for a don't, where it is not done
 */
record AnswerUpdate(
    @NotNull UUID standardId,
    @NotNull Verdict verdict,
    @Size(max = 1000) @Schema(examples = "The label stands in the caption too", nullable = true)
        String note) {}
