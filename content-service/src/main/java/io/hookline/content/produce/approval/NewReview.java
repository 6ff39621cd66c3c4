package io.hookline.content.produce.approval;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for the approval of a post.
 *
 * @param contentVersion that the submitter has seen
 * @param note for the reviewers
 */
record NewReview(
    @NotNull @Min(1) Integer contentVersion,
    @Size(max = 2000)
        @Schema(nullable = true, examples = "The claim is new; please look at second 12.")
        String note) {}
