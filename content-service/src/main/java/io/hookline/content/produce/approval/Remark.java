package io.hookline.content.produce.approval;

import io.hookline.content.document.Author;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What somebody said of a version of a post's content. It is said once, and resolved. */
@Entity
@Table(name = "remark")
class Remark {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "content_version")
  private int contentVersion;

  @Enumerated(EnumType.STRING)
  private RemarkKind kind;

  private String text;

  @Enumerated(EnumType.STRING)
  private ContentField field;

  private BigDecimal second;

  @Enumerated(EnumType.STRING)
  private RemarkState state = RemarkState.OPEN;

  @Embedded
  @AttributeOverride(name = "subject", column = @Column(name = "author_subject"))
  @AttributeOverride(name = "name", column = @Column(name = "author_name"))
  @AttributeOverride(name = "client", column = @Column(name = "author_client"))
  private Author author;

  @Embedded
  @AttributeOverride(name = "subject", column = @Column(name = "resolver_subject"))
  @AttributeOverride(name = "name", column = @Column(name = "resolver_name"))
  @AttributeOverride(name = "client", column = @Column(name = "resolver_client"))
  private Author resolver;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Remark() {}

  Remark(UUID id, Review review, RemarkKind kind, NewRemark body, Author author, Instant now) {
    this.id = id;
    this.reviewId = review.id();
    this.postId = review.content().postId();
    this.contentVersion = review.content().version();
    this.kind = kind;
    this.text = body.text();
    this.field = body.field();
    this.second = body.second();
    this.author = author;
    this.createdAt = now;
  }

  /**
   * @throws Problem REMARK_STATE_FORBIDS
   */
  void resolve(Author by, Instant now) {
    require(RemarkState.OPEN);
    state = RemarkState.RESOLVED;
    resolver = by;
    resolvedAt = now;
  }

  /**
   * @throws Problem REMARK_STATE_FORBIDS
   */
  void reopen() {
    require(RemarkState.RESOLVED);
    state = RemarkState.OPEN;
    resolver = null;
    resolvedAt = null;
  }

  private void require(RemarkState needed) {
    if (state != needed) {
      throw new Problem(ApprovalProblem.REMARK_STATE_FORBIDS, "It is " + state + ".");
    }
  }

  RemarkView view() {
    return new RemarkView(
        id,
        reviewId,
        postId,
        contentVersion,
        kind,
        text,
        field,
        second,
        author,
        state,
        resolver,
        resolvedAt,
        version,
        createdAt);
  }
}
