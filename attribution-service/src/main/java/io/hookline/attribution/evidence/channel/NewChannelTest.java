package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.Origin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An origin to try rules on.
 *
 * @param rules null for those that hold
 */
record NewChannelTest(
    @NotNull @Valid Origin origin,
    @Size(max = 300) @Schema(nullable = true, description = "The rules that hold, if left out")
        List<@NotNull @Valid ChannelRule> rules,
    @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid OwnChannel> ownChannels) {}
