package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.content.search.SearchText;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/**
 * A post on its way from an idea to the network. A change of its content takes an approval away,
 * because an approval belongs to the version that was looked at.
 */
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

  @Column(name = "partnership_id")
  private UUID partnershipId;

  @Column(name = "campaign_id")
  private UUID campaignId;

  @Column(name = "idea_id")
  private UUID ideaId;

  @Enumerated(EnumType.STRING)
  private Network network;

  @Enumerated(EnumType.STRING)
  private PostKind kind;

  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "funnel_stage")
  private FunnelStage funnelStage;

  @Enumerated(EnumType.STRING)
  private PostStatus status;

  @Convert(converter = TermsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Terms terms;

  @Embedded private Relation relation;
  @Embedded private PostContent content;
  @Embedded private ContentVersions versions = ContentVersions.FIRST;

  @ColumnTransformer(read = "cast(search as text)", write = "cast(? as tsvector)")
  private String search;

  @Column(name = "published_at")
  private Instant publishedAt;

  private String url;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Column(name = "removal_reason")
  private String removalReason;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Post() {}

  /**
   * @param facts with terms as they are kept
   */
  Post(UUID id, Network network, PostStatus status, PostUpdate facts, Instant now) {
    this.id = id;
    this.network = network;
    this.status = status;
    this.content = facts.content();
    this.createdAt = now;
    apply(facts, now);
  }

  /**
   * @param facts with terms as they are kept
   * @throws Problem POST_STATE_FORBIDS; POST_PLAN_CLOSED when a published post's plan would change:
   *     how well plans are kept is measured against it
   */
  void update(PostUpdate facts, Instant now) {
    PostStep.UPDATE.require(status);
    PostContent changed = facts.content();
    if (isPublished() && !Objects.equals(content.plannedFor(), changed.plannedFor())) {
      throw new Problem(
          PostProblem.POST_PLAN_CLOSED, "It was planned for " + content.plannedFor() + ".");
    }
    if (!changed.equals(content)) {
      content = changed;
      versions = versions.next();
      status = afterChange();
    }
    apply(facts, now);
  }

  /**
   * What has been looked at, or is planned, begins again; a schedule that nobody approved stays.
   */
  private PostStatus afterChange() {
    return switch (status) {
      case IN_REVIEW, APPROVED -> PostStatus.DRAFT;
      case SCHEDULED ->
          versions.approved() != null || content.plannedFor() == null
              ? PostStatus.DRAFT
              : PostStatus.SCHEDULED;
      default -> status;
    };
  }

  private void apply(PostUpdate facts, Instant now) {
    seriesId = facts.seriesId();
    creatorId = facts.creatorId();
    accountId = facts.accountId();
    partnershipId = facts.partnershipId();
    campaignId = facts.campaignId();
    ideaId = facts.ideaId();
    kind = facts.kind();
    title = facts.title();
    funnelStage = facts.funnelStage();
    terms = facts.terms();
    relation = facts.relation();
    search = SearchText.tokens(title, content.caption());
    updatedAt = now;
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  void begin(Instant now) {
    enter(PostStep.BEGIN, PostStatus.DRAFT, now);
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  void submit(Instant now) {
    enter(PostStep.SUBMIT, PostStatus.IN_REVIEW, now);
  }

  /**
   * @param contentVersion that was looked at
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  void approve(int contentVersion, Instant now) {
    versions.requirePresent(contentVersion);
    enter(PostStep.APPROVE, PostStatus.APPROVED, now);
    versions = versions.approve();
  }

  /**
   * @param contentVersion that was looked at
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  void sendBack(int contentVersion, Instant now) {
    versions.requirePresent(contentVersion);
    enter(PostStep.SEND_BACK, PostStatus.DRAFT, now);
  }

  /**
   * @throws Problem POST_STATE_FORBIDS, APPROVAL_MISSING, POST_NOT_PLANNED
   */
  void schedule(boolean approvalNeeded, Instant now) {
    PostStep.SCHEDULE.require(status);
    requireApproval(approvalNeeded);
    if (content.plannedFor() == null) {
      throw new Problem(PostProblem.POST_NOT_PLANNED, "Set plannedFor first.");
    }
    enter(PostStep.SCHEDULE, PostStatus.SCHEDULED, now);
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  void unschedule(Instant now) {
    enter(PostStep.UNSCHEDULE, versions.isApproved() ? PostStatus.APPROVED : PostStatus.DRAFT, now);
  }

  /**
   * @throws Problem POST_ALREADY_PUBLISHED, POST_STATE_FORBIDS, APPROVAL_MISSING, or
   *     VALIDATION_FAILED for an instant in the future
   */
  void publish(Publication publication, boolean approvalNeeded, Instant now) {
    if (isPublished()) {
      throw new Problem(
          PostProblem.POST_ALREADY_PUBLISHED, "It was published at " + publishedAt + ".");
    }
    PostStep.PUBLISH.require(status);
    requireApproval(approvalNeeded);
    record(publication, now);
  }

  /**
   * Writes down that the post is out, whether or not anybody approved it.
   *
   * @throws Problem VALIDATION_FAILED for an instant in the future
   */
  void record(Publication publication, Instant now) {
    publication.check(now);
    status = PostStatus.PUBLISHED;
    publishedAt = publication.publishedAt();
    url = WebAddress.of(publication.url());
    versions = versions.publish();
    updatedAt = now;
  }

  private void requireApproval(boolean needed) {
    if (needed && !versions.isApproved()) {
      throw new Problem(
          PostProblem.APPROVAL_MISSING,
          versions.approved() == null
              ? "Submit it and have it approved first."
              : "The content has changed since version "
                  + versions.approved()
                  + " was approved; submit version "
                  + versions.present()
                  + ".");
    }
  }

  /**
   * Gives the post up, or says that it is out no more.
   *
   * @throws Problem POST_STATE_FORBIDS
   */
  void remove(String reason, Instant now) {
    enter(PostStep.REMOVE, PostStatus.REMOVED, now);
    removedAt = now;
    removalReason = reason;
  }

  private void enter(PostStep step, PostStatus next, Instant now) {
    step.require(status);
    status = next;
    updatedAt = now;
  }

  /** Whether it is, or was, out. */
  boolean isPublished() {
    return publishedAt != null;
  }

  /** What other features need of it once it is out. */
  Optional<PublishedPost> publication() {
    return isPublished()
        ? Optional.of(new PublishedPost(id, creatorId, publishedAt))
        : Optional.empty();
  }

  Network network() {
    return network;
  }

  UUID id() {
    return id;
  }

  UUID partnershipId() {
    return partnershipId;
  }

  Terms terms() {
    return terms;
  }

  PostContent content() {
    return content;
  }

  int contentVersion() {
    return versions.present();
  }

  /**
   * @param meant what terms mean now, after merges
   */
  PostView view(UnaryOperator<Terms> meant) {
    return new PostView(
        id,
        seriesId,
        creatorId,
        accountId,
        partnershipId,
        campaignId,
        ideaId,
        network,
        kind,
        title,
        funnelStage,
        status,
        meant.apply(terms),
        relation,
        content.caption(),
        content.media(),
        content.links(),
        content.disclosure(),
        content.interaction(),
        versions.present(),
        versions.approved(),
        versions.published(),
        content.plannedFor(),
        publishedAt,
        url,
        removedAt,
        removalReason,
        version,
        createdAt,
        updatedAt);
  }
}
