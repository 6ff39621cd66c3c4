package io.hookline.attribution.evidence.channel;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the brand's rules; it never changes.
 *
 * @param id of the version
 */
@Schema(name = "ChannelRules")
record ChannelRulesView(
    UUID id,
    List<ChannelRule> rules,
    List<OwnChannel> ownChannels,
    @Schema(nullable = true, examples = "The agency's new names of campaigns") String reason,
    @Schema(examples = "ada", description = "Who has set this version") String setBy,
    @Schema(examples = "3") long version,
    Instant createdAt)
    implements Versioned {}
