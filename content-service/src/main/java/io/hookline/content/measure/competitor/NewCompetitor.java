package io.hookline.content.measure.competitor;

import io.hookline.content.network.Network;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A competitor to track.
 *
 * @param handle with or without the leading @, or the account's address
 * @param trackedFrom null: today
 */
record NewCompetitor(
    @NotNull Network network,
    @NotBlank @Size(max = 200) @Schema(examples = "glowlab") String handle,
    @NotBlank @Size(max = 200) @Schema(examples = "Glow Lab") String name,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-01",
            description = "Posts from this day on are compared; left out: today")
        LocalDate trackedFrom,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2027-08-31",
            description = "The last day whose posts are compared; left out: still tracked")
        LocalDate trackedTo) {}
