package io.hookline.content.produce.comment;

import io.hookline.content.network.Network;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment as a platform tells it to us, rather than to somebody who sends it here. What is not
 * known is null.
 *
 * @param platformId the network's id of the comment
 * @param parentPlatformId of the comment that it replies to
 * @param seenAt when the platform showed it so
 */
public record ToldComment(
    Network network,
    String platformId,
    UUID postId,
    String parentPlatformId,
    String authorHandle,
    String text,
    Instant commentedAt,
    Instant seenAt,
    Long likes,
    Long replies) {

  /** Not for logs: it names a person. */
  @Override
  public String toString() {
    return "ToldComment[" + platformId + "]";
  }

  NewComment asNew() {
    return new NewComment(
        network,
        platformId,
        postId,
        null,
        parentPlatformId,
        authorHandle,
        text,
        commentedAt,
        seenAt,
        likes,
        replies,
        null,
        null);
  }
}
