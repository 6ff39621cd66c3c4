package io.hookline.content.produce.team;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a team member can change.
 *
 * @param active false for somebody who works for the brand no more
 */
record TeamMemberUpdate(
    @NotNull @Min(0) @Max(10080) @Schema(examples = "1200") Integer weeklyMinutes,
    @NotNull Boolean active) {}
