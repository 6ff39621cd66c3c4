package io.hookline.content.produce.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reviewer's yes.
 *
 * @param step that the reviewer decides: the nextStep that he has seen, so that two who answer at
 *     once do not decide two steps
 */
record StepApproval(
    @NotNull @Min(1) @Max(10) Integer step,
    @Size(max = 2000) @Schema(nullable = true, examples = "Good to go.") String text) {}
