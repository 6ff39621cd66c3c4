package io.hookline.content.produce.rights;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A use of somebody else's video, from when it was shown until when. */
@Entity
@Table(name = "reuse")
class Reuse {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "mention_id")
  private UUID mentionId;

  @Column(name = "rights_request_id")
  private UUID rightsRequestId;

  @Enumerated(EnumType.STRING)
  private ReuseChannel channel;

  @Enumerated(EnumType.STRING)
  private Usage usage;

  private boolean edited;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "place_url")
  private String placeUrl;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Reuse() {}

  private Reuse(UUID id, UUID mention, UUID grant, Use use, Instant startedAt, Instant now) {
    this.id = id;
    this.mentionId = mention;
    this.rightsRequestId = grant;
    this.channel = use.channel();
    this.usage = use.usage();
    this.edited = use.edited();
    this.startedAt = startedAt;
    this.createdAt = now;
    this.updatedAt = now;
  }

  static Reuse inPost(
      UUID id, UUID mention, UUID grant, Use use, UUID post, Instant startedAt, Instant now) {
    Reuse reuse = new Reuse(id, mention, grant, use, startedAt, now);
    reuse.postId = post;
    return reuse;
  }

  static Reuse of(UUID id, NewReuse body, UUID grant, Instant startedAt, Instant now) {
    Reuse reuse = new Reuse(id, body.mentionId(), grant, body.use(), startedAt, now);
    reuse.placeUrl = body.placeUrl() == null ? null : WebAddress.of(body.placeUrl());
    return reuse;
  }

  /**
   * It is shown, and so; whatever is known of it so far.
   *
   * @param grant null where none covers it
   * @return whether that is news
   */
  boolean showAgain(Use use, UUID grant, Instant now) {
    boolean news = endedAt != null || !use.equals(new Use(channel, usage, edited));
    if (news) {
      endedAt = null;
      correct(use, grant, now);
    }
    return news;
  }

  /**
   * @param grant null where none covers it
   */
  void correct(Use use, UUID grant, Instant now) {
    usage = use.usage();
    edited = use.edited();
    rightsRequestId = grant;
    updatedAt = now;
  }

  /** What shows it is gone; it may have gone out by a clock that is ahead of ours. */
  void stop(Instant now) {
    endedAt = now.isBefore(startedAt) ? startedAt : now;
    updatedAt = now;
  }

  /**
   * @throws Problem REUSE_ENDED or VALIDATION_FAILED
   */
  void end(ReuseEnd body, Instant now) {
    if (endedAt != null) {
      throw new Problem(RightsProblem.REUSE_ENDED, "It ended at " + endedAt + ".");
    }
    Instant at = body.endedAt() == null ? now : body.endedAt();
    List<Violation> violations = new ArrayList<>();
    Steps.order("endedAt", at, startedAt, now, violations);
    Violation.requireNone(violations);
    endedAt = at;
    updatedAt = now;
  }

  ReuseView view() {
    return new ReuseView(
        id,
        mentionId,
        rightsRequestId,
        channel,
        usage,
        edited,
        startedAt,
        endedAt,
        postId,
        placeUrl,
        version,
        createdAt,
        updatedAt);
  }
}
