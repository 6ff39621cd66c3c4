package io.hookline.creator.people.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may apply again. What a creator has been told stays: it holds for steps from now on.
 *
 * @param daysAfterArchive days after which an archived creator may; null: never
 * @param bansMayEnd whether a ban may be given an end; else it has none
 */
record ApplicationRuleUpdate(
    @Min(0) @Max(3650) @Schema(examples = "90", nullable = true) Integer daysAfterArchive,
    @NotNull @Schema(examples = "true") Boolean bansMayEnd) {}
