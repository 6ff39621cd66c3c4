package io.hookline.content.produce.mention;

import io.hookline.content.network.Network;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What others learn of a mention: nothing that leads to its author, who must stay erasable, and not
 * the author's words. Public because Jdbi makes it by its components.
 */
@Schema(name = "MentionChange")
public record MentionChange(
    UUID id,
    MentionKind kind,
    Network network,
    @Schema(nullable = true) UUID creatorId,
    Instant publishedAt,
    @Schema(nullable = true, examples = "48200") Long views,
    @Schema(nullable = true) Tone tone,
    long version) {

  static MentionChange of(MentionView mention) {
    return new MentionChange(
        mention.id(),
        mention.kind(),
        mention.network(),
        mention.creatorId(),
        mention.publishedAt(),
        mention.views(),
        mention.tone(),
        mention.version());
  }
}
