package io.hookline.content.plan.positioning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom the brand speaks to.
 *
 * @param identity how they see themselves
 * @param problem what the brand solves for them
 */
record Audience(
    @NotBlank @Size(max = 500) @Schema(examples = "Women of 25 to 34 who buy skincare online")
        String who,
    @Size(max = 500) @Schema(examples = "Reads labels, trusts no promise", nullable = true)
        String identity,
    @Size(max = 500)
        @Schema(examples = "Ten products at home, and redness all the same", nullable = true)
        String problem) {}
