package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import java.time.Instant;
import java.util.UUID;

/** What of a post is compared; it need not be there yet. */
record WarningCandidate(
    UUID id,
    Network network,
    UUID account,
    UUID creator,
    UUID related,
    String sha256,
    String caption,
    Instant goesOutAt) {

  static WarningCandidate of(Post post) {
    return of(post.id(), post.network(), post.content(), post.goesOutAt());
  }

  static WarningCandidate of(NewPost post) {
    PostContent content = post.details().content();
    return of(
        null,
        post.network(),
        content,
        post.publishedAt() == null ? content.plannedFor() : post.publishedAt());
  }

  private static WarningCandidate of(UUID id, Network network, PostContent content, Instant at) {
    return new WarningCandidate(
        id,
        network,
        content.accountId(),
        content.creatorId(),
        content.relation() == null ? null : content.relation().postId(),
        content.media() == null ? null : content.media().sha256(),
        content.caption(),
        at);
  }
}
