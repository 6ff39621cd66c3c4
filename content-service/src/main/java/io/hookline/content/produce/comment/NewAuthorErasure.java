package io.hookline.content.produce.comment;

import io.hookline.content.network.Network;
import io.hookline.kit.audit.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose data to erase: by the handle on a network, with or without the @. */
record NewAuthorErasure(
    @NotNull Network network,
    @NotBlank @Size(max = 200) @Personal @Schema(examples = "@lena.skincare")
        String authorHandle) {}
