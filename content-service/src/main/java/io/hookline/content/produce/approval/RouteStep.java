package io.hookline.content.produce.approval;

import io.hookline.kit.access.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a route.
 *
 * @param role the least role of who decides it
 * @param submitterMayDecide whether somebody may decide on what he has submitted or written
 */
@Schema(name = "RouteStep")
record RouteStep(
    @NotBlank @Size(max = 100) @Schema(examples = "Legal") String name,
    @NotNull Role role,
    @Schema(defaultValue = "false") boolean submitterMayDecide) {}
