package io.hookline.content.produce.approval;

import io.hookline.content.produce.post.SubmittedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The version of a post's content that a review is about.
 *
 * @param writtenBy subject of who wrote it
 */
@Embeddable
record ReviewedContent(
    @Column(name = "post_id") UUID postId,
    @Column(name = "content_version") int version,
    @Column(name = "media_seconds") BigDecimal mediaSeconds,
    @Column(name = "planned_for") Instant plannedFor,
    @Column(name = "written_by") String writtenBy,
    @Column(name = "partnership_id") UUID partnershipId) {

  static ReviewedContent of(SubmittedContent content) {
    return new ReviewedContent(
        content.postId(),
        content.version(),
        content.mediaSeconds(),
        content.plannedFor(),
        content.writtenBy(),
        content.partnershipId());
  }
}
