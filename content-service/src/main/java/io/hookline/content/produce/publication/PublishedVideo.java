package io.hookline.content.produce.publication;

import io.hookline.content.produce.post.WentOut;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The video as which a post is out.
 *
 * @param networkPostId null where its address does not tell
 */
@Embeddable
record PublishedVideo(
    @Column(name = "network_post_id") String networkPostId,
    String url,
    @Column(name = "published_at") Instant publishedAt) {

  static PublishedVideo of(WentOut post) {
    return new PublishedVideo(post.networkPostId(), post.url(), post.publishedAt());
  }

  /** By its id where both have one, as many addresses lead to it. */
  boolean isSameAs(PublishedVideo other) {
    return networkPostId != null && other.networkPostId != null
        ? networkPostId.equals(other.networkPostId)
        : url.equals(other.url);
  }

  /** As people would name it. */
  String name() {
    return networkPostId == null ? url : networkPostId;
  }
}
