package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A video of a series: planned, then published once. */
@Entity
@Table(name = "post")
class Post {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "series_id")
  private UUID seriesId;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private Network network;

  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "funnel_stage")
  private FunnelStage funnelStage;

  @Enumerated(EnumType.STRING)
  private PostStatus status = PostStatus.PLANNED;

  @Column(name = "planned_for")
  private Instant plannedFor;

  @Column(name = "published_at")
  private Instant publishedAt;

  private String url;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Post() {}

  Post(UUID id, Network network, PostUpdate facts, Instant now) {
    this.id = id;
    this.network = network;
    this.createdAt = now;
    apply(facts, now);
  }

  /**
   * @throws Problem POST_PLAN_CLOSED when a published post's plan would change: how well plans are
   *     kept is measured against it
   */
  void update(PostUpdate facts, Instant now) {
    if (isPublished() && !Objects.equals(plannedFor, facts.plannedFor())) {
      throw new Problem(PostProblem.POST_PLAN_CLOSED, "It was planned for " + plannedFor + ".");
    }
    apply(facts, now);
  }

  private void apply(PostUpdate facts, Instant now) {
    seriesId = facts.seriesId();
    creatorId = facts.creatorId();
    accountId = facts.accountId();
    title = facts.title();
    funnelStage = facts.funnelStage();
    plannedFor = facts.plannedFor();
    updatedAt = now;
  }

  /**
   * @throws Problem POST_ALREADY_PUBLISHED, or VALIDATION_FAILED for an instant in the future
   */
  void publish(Publication publication, Instant now) {
    if (isPublished()) {
      throw new Problem(
          PostProblem.POST_ALREADY_PUBLISHED, "It was published at " + publishedAt + ".");
    }
    publication.check(now);
    status = PostStatus.PUBLISHED;
    publishedAt = publication.publishedAt();
    url = WebAddress.of(publication.url());
    updatedAt = now;
  }

  boolean isPublished() {
    return status == PostStatus.PUBLISHED;
  }

  Network network() {
    return network;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  PostView view() {
    return new PostView(
        id,
        seriesId,
        creatorId,
        accountId,
        network,
        title,
        funnelStage,
        status,
        plannedFor,
        publishedAt,
        url,
        version,
        createdAt,
        updatedAt);
  }
}
