package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.produce.disclosure.RequiredDisclosures;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

  @Column(name = "external_id")
  private String externalId;

  /** The idea that it names since this transaction. */
  @Transient private UUID newlyMadeOf;

  @Enumerated(EnumType.STRING)
  private Network network;

  @Enumerated(EnumType.STRING)
  private PostStatus status;

  @Embedded private PostFacts facts;
  @Embedded private PostContent content;
  @Embedded private ContentVersions versions = ContentVersions.FIRST;

  @Embedded private FoundBy foundBy;
  @Embedded private PublishedAs out;
  @Embedded private PublishingHold hold = PublishingHold.NONE;

  /** By the last look at each: what it had to disclose, and did not. */
  @Column(name = "missing_disclosures")
  private String[] missingDisclosures = {};

  @Embedded private Removal removal;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Post() {}

  /**
   * @param body with terms as they are kept
   */
  Post(
      UUID id,
      String externalId,
      Network network,
      PostStatus status,
      PostUpdate body,
      Instant now) {
    this.id = id;
    this.externalId = externalId;
    this.network = network;
    this.status = status;
    this.content = body.content();
    this.createdAt = now;
    apply(body, now);
  }

  /**
   * @param body with terms as they are kept
   * @param rules which of its facts ask for a disclosure
   * @throws Problem POST_STATE_FORBIDS; POST_BEING_PUBLISHED when the content would change while it
   *     goes out; POST_PLAN_CLOSED when a published post's plan would: how well plans are kept is
   *     measured against it
   */
  void update(PostUpdate body, PostDisclosureFacts rules, Instant now) {
    PostStep.UPDATE.require(status);
    PostContent changed = body.content();
    if (isPublished() && !Objects.equals(content.plannedFor(), changed.plannedFor())) {
      throw new Problem(
          PostProblem.POST_PLAN_CLOSED, "It was planned for " + content.plannedFor() + ".");
    }
    boolean sheds = !isPublished() && rules.discloseLess(content, facts, body.facts());
    if (!changed.equals(content) || sheds) {
      hold.requireFree(now);
      content = changed;
      versions = versions.next();
      status = afterChange();
    }
    apply(body, now);
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

  private void apply(PostUpdate body, Instant now) {
    UUID ideaBefore = facts == null ? null : facts.ideaId();
    facts = body.facts();
    newlyMadeOf = Objects.equals(ideaBefore, facts.ideaId()) ? null : facts.ideaId();
    foundBy = FoundBy.of(facts.title(), content.caption());
    updatedAt = now;
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  void begin(Instant now) {
    enter(PostStep.BEGIN, PostStatus.DRAFT, now);
  }

  /**
   * @param contentVersion that the submitter has seen
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  void submit(int contentVersion, Instant now) {
    versions.requirePresent(contentVersion);
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
   * @throws Problem POST_ALREADY_PUBLISHED, POST_STATE_FORBIDS, APPROVAL_MISSING,
   *     DISCLOSURE_MISSING, or VALIDATION_FAILED for an instant in the future
   */
  void publish(PublishedAs as, boolean approvalNeeded, RequiredDisclosures required, Instant now) {
    requirePublishable(approvalNeeded, required);
    record(as, versions.present(), now);
  }

  /**
   * @throws Problem POST_ALREADY_PUBLISHED, POST_STATE_FORBIDS, APPROVAL_MISSING,
   *     DISCLOSURE_MISSING
   */
  void requirePublishable(boolean approvalNeeded, RequiredDisclosures required) {
    requireNotOut();
    PostStep.PUBLISH.require(status);
    requireApproval(approvalNeeded);
    content.disclosure().require(required);
  }

  /**
   * Writes down that the post is out, whether or not anybody approved it.
   *
   * @param contentVersion that is out
   * @throws Problem POST_ALREADY_PUBLISHED, or VALIDATION_FAILED for an instant in the future
   */
  void record(PublishedAs as, int contentVersion, Instant now) {
    requireNotOut();
    as.check(now);
    out = as;
    status = PostStatus.PUBLISHED;
    versions = versions.publish(contentVersion);
    hold = PublishingHold.NONE;
    removal = null;
    updatedAt = now;
  }

  /**
   * The same of a version that may not be the present one any more. The post has the content that
   * is out then, as a new version: all that is asked of a post that is out is asked of that.
   */
  void record(PublishedAs as, PostVersionView sent, Instant now) {
    record(as, sent.number(), now);
    if (sent.number() != versions.present()) {
      content = sent.content();
      versions = versions.next();
      foundBy = FoundBy.of(facts.title(), content.caption());
    }
  }

  private void requireNotOut() {
    if (isPublished()) {
      throw new Problem(
          PostProblem.POST_ALREADY_PUBLISHED,
          "It was published at " + out.at() + " as " + out.name() + ".");
    }
  }

  /** Keeps the content as it is while it goes out. */
  void hold(PublishingHold next) {
    hold = isPublished() ? PublishingHold.NONE : next;
  }

  /** Says what it had to disclose, and does not; false when that is known. */
  boolean missDisclosures(List<DisclosureKind> kinds) {
    String[] names = kinds.stream().map(Enum::name).toArray(String[]::new);
    boolean news = !Arrays.equals(names, missingDisclosures);
    missingDisclosures = names;
    return news;
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
   * @throws Problem POST_STATE_FORBIDS, POST_BEING_PUBLISHED
   */
  void remove(String reason, Instant now) {
    enter(PostStep.REMOVE, PostStatus.REMOVED, now);
    removal = new Removal(now, reason);
  }

  private void enter(PostStep step, PostStatus next, Instant now) {
    step.require(status);
    hold.requireFree(now);
    status = next;
    updatedAt = now;
  }

  /**
   * Forgets the address of somebody else's post; the content is what it was.
   *
   * @param addresses that lead to the person who is being erased
   * @return whether it had one of them
   */
  boolean forgetRelated(Set<String> addresses, Instant now) {
    if (content.relation() == null || !addresses.contains(content.relation().url())) {
      return false;
    }
    content = content.withoutRelatedUrl();
    updatedAt = now;
    return true;
  }

  FoundBy foundBy() {
    return foundBy;
  }

  /** Whether it is, or was, out. */
  boolean isPublished() {
    return out != null;
  }

  /** As which video; null while it is not out. */
  PublishedAs out() {
    return out;
  }

  /** What is told of it once it is out. */
  WentOut wentOut() {
    return new WentOut(
        id, versions.published(), out.networkPostId(), out.addressOfNoAccount(network), out.at());
  }

  /** When it went out, or goes out by its plan; null without either. */
  Instant goesOutAt() {
    return out == null ? content.plannedFor() : out.at();
  }

  /** What other features need of it once it is out. */
  Optional<PublishedPost> publication() {
    return isPublished()
        ? Optional.of(new PublishedPost(id, content.creatorId(), out.at()))
        : Optional.empty();
  }

  UUID id() {
    return id;
  }

  Network network() {
    return network;
  }

  Optional<UUID> newlyMadeOf() {
    return Optional.ofNullable(newlyMadeOf);
  }

  PostFacts facts() {
    return facts;
  }

  boolean isScheduled() {
    return status == PostStatus.SCHEDULED;
  }

  boolean isRemoved() {
    return status == PostStatus.REMOVED;
  }

  UUID partnershipId() {
    return content.partnershipId();
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
    return view(meant, content, out == null ? null : out.url());
  }

  /**
   * What changes tell: nothing that leads to an account, because its person must stay erasable.
   *
   * @param meant as for {@link #view}
   */
  PostView told(UnaryOperator<Terms> meant) {
    return view(
        meant, content.withoutRelatedUrl(), out == null ? null : out.addressOfNoAccount(network));
  }

  private PostView view(UnaryOperator<Terms> meant, PostContent content, String url) {
    return new PostView(
        id,
        externalId,
        facts.seriesId(),
        content.creatorId(),
        content.accountId(),
        content.partnershipId(),
        content.mentionId(),
        facts.campaignId(),
        facts.ideaId(),
        network,
        content.kind(),
        facts.title(),
        facts.funnelStage(),
        status,
        meant.apply(facts.terms()),
        content.relation(),
        content.caption(),
        content.media(),
        content.links(),
        content.disclosure(),
        content.interaction(),
        versions.present(),
        versions.approved(),
        versions.published(),
        content.plannedFor(),
        out == null ? null : out.at(),
        url,
        out == null ? null : out.networkPostId(),
        Arrays.stream(missingDisclosures).map(DisclosureKind::valueOf).toList(),
        removal == null ? null : removal.at(),
        removal == null ? null : removal.reason(),
        version,
        createdAt,
        updatedAt);
  }
}
