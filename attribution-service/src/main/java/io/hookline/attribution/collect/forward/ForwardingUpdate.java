package io.hookline.attribution.collect.forward;

import io.hookline.kit.value.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How events go on from now on.
 *
 * @param accessToken null for the present one
 */
record ForwardingUpdate(
    @Identifier
        @Size(min = 1, max = 2000)
        @Schema(
            nullable = true,
            examples = "a1b2c3d4e5f6a7b8c9d0",
            description = "Another token of the Events API; null for the present one")
        String accessToken,
    @NotNull @Valid ForwardingSettings settings) {}
