package io.hookline.content.produce.team;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who works for the brand.
 *
 * @param person the user name with which the person logs in, as blocks and batches name their
 *     people
 * @param weeklyMinutes how much time the person has for the brand's blocks in a week
 */
record NewTeamMember(
    @NotBlank @Size(max = 100) @Schema(examples = "mia.operator") String person,
    @NotNull @Min(0) @Max(10080) @Schema(examples = "1200") Integer weeklyMinutes) {}
