package io.hookline.attribution.evidence.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A channel of the brand's own, beside the usual ones. */
@Schema(name = "OwnChannel")
record OwnChannel(
    @NotNull
        @Pattern(
            regexp = Channel.FORM,
            message = "must be capitals, digits and underscores, 2 to 40, a letter first")
        @Schema(examples = "PODCAST")
        String key,
    @NotBlank @Size(max = 100) @Schema(examples = "Podcasts") String name) {}
