package io.hookline.attribution.collect.forward;

import io.hookline.kit.value.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Events of a source to send on. */
record NewForwarding(
    @NotNull UUID eventSourceId,
    @NotBlank @Identifier @Size(max = 2000) @Schema(examples = "a1b2c3d4e5f6a7b8c9d0")
        String accessToken,
    @NotNull @Valid ForwardingSettings settings) {}
