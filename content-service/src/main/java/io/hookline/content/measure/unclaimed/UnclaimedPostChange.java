package io.hookline.content.measure.unclaimed;

import io.hookline.content.network.Network;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others learn of it: neither whose it is nor its words, which must stay erasable. */
@Schema(name = "UnclaimedPostChange")
record UnclaimedPostChange(
    UUID id,
    Network network,
    @Schema(examples = "7412345678901234567") String networkPostId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) Instant publishedAt,
    UnclaimedState state,
    @Schema(nullable = true) UUID postId,
    long version) {

  static UnclaimedPostChange of(UnclaimedPostView video) {
    return new UnclaimedPostChange(
        video.id(),
        video.network(),
        video.networkPostId(),
        video.accountId(),
        video.publishedAt(),
        video.state(),
        video.postId(),
        video.version());
  }
}
