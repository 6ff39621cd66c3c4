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
    return of(
        post.id(),
        post.network(),
        post.facts().accountId(),
        post.facts().creatorId(),
        post.facts().relation(),
        post.content(),
        post.goesOutAt());
  }

  static WarningCandidate of(NewPost post) {
    PostUpdate facts = post.details();
    return of(
        null,
        post.network(),
        facts.accountId(),
        facts.creatorId(),
        facts.relation(),
        facts.content(),
        post.publishedAt() == null ? facts.plannedFor() : post.publishedAt());
  }

  private static WarningCandidate of(
      UUID id,
      Network network,
      UUID account,
      UUID creator,
      Relation relation,
      PostContent content,
      Instant at) {
    return new WarningCandidate(
        id,
        network,
        account,
        creator,
        relation == null ? null : relation.postId(),
        content.media() == null ? null : content.media().sha256(),
        content.caption(),
        at);
  }
}
