package io.hookline.attribution.evidence.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole set of rules; what it leaves out is gone.
 *
 * @param reason why it is changed, for whoever reads the versions later
 */
@Schema(name = "ChannelRulesUpdate")
record ChannelRulesUpdate(
    @NotNull
        @Size(max = 300)
        @Schema(description = "The first one that fits decides; where none fits it is UNASSIGNED")
        List<@NotNull @Valid ChannelRule> rules,
    @Size(max = 50) @Schema(nullable = true, description = "Channels beside the usual ones")
        List<@NotNull @Valid OwnChannel> ownChannels,
    @Size(max = 500) @Schema(nullable = true, examples = "The agency's new names of campaigns")
        String reason) {

  ChannelRulesUpdate {
    ownChannels = ownChannels == null ? List.of() : ownChannels;
  }
}
