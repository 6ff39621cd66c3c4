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

  @Embedded private PostFacts facts;
  @Embedded private PostContent content;
  @Embedded private PostLife life;
  @Embedded private FoundBy foundBy;

  /** By the last look at each: what it had to disclose, and did not. */
  @Column(name = "missing_disclosures")
  private String[] missingDisclosures = {};

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
    this.life = PostLife.begun(status);
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
    PostStep.UPDATE.require(life.status());
    PostContent changed = body.content();
    if (isPublished() && !Objects.equals(content.plannedFor(), changed.plannedFor())) {
      throw new Problem(
          PostProblem.POST_PLAN_CLOSED, "It was planned for " + content.plannedFor() + ".");
    }
    boolean sheds = !isPublished() && rules.discloseLess(content, facts, body.facts());
    if (!changed.equals(content) || sheds) {
      life = life.edited(changed.plannedFor() != null, now);
      content = changed;
    }
    apply(body, now);
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
    enter(life.begin(now), now);
  }

  /**
   * @param contentVersion that the submitter has seen
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  void submit(int contentVersion, Instant now) {
    enter(life.submit(contentVersion, now), now);
  }

  /**
   * @param contentVersion that was looked at
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  void approve(int contentVersion, Instant now) {
    enter(life.approve(contentVersion, now), now);
  }

  /**
   * @param contentVersion that was looked at
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  void sendBack(int contentVersion, Instant now) {
    enter(life.sendBack(contentVersion, now), now);
  }

  /**
   * @throws Problem POST_STATE_FORBIDS, APPROVAL_MISSING, POST_NOT_PLANNED
   */
  void schedule(boolean approvalNeeded, Instant now) {
    enter(life.schedule(approvalNeeded, content.plannedFor() != null, now), now);
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  void unschedule(Instant now) {
    enter(life.unschedule(now), now);
  }

  /**
   * @throws Problem POST_ALREADY_PUBLISHED, POST_STATE_FORBIDS, APPROVAL_MISSING,
   *     DISCLOSURE_MISSING, or VALIDATION_FAILED for an instant in the future
   */
  void publish(PublishedAs as, boolean approvalNeeded, RequiredDisclosures required, Instant now) {
    requirePublishable(approvalNeeded, required);
    record(as, contentVersion(), now);
  }

  /**
   * @throws Problem POST_ALREADY_PUBLISHED, POST_STATE_FORBIDS, APPROVAL_MISSING,
   *     DISCLOSURE_MISSING
   */
  void requirePublishable(boolean approvalNeeded, RequiredDisclosures required) {
    life.requirePublishable(approvalNeeded);
    content.disclosure().require(required);
  }

  /**
   * Writes down that the post is out, whether or not anybody approved it.
   *
   * @param contentVersion that is out
   * @throws Problem POST_ALREADY_PUBLISHED, or VALIDATION_FAILED for an instant in the future
   */
  void record(PublishedAs as, int contentVersion, Instant now) {
    enter(life.publish(as, contentVersion, now), now);
  }

  /**
   * The same of a version that may not be the present one any more. The post has the content that
   * is out then, as a new version: all that is asked of a post that is out is asked of that.
   */
  void record(PublishedAs as, PostVersionView sent, Instant now) {
    record(as, sent.number(), now);
    if (sent.number() != contentVersion()) {
      content = sent.content();
      life = life.corrected();
      foundBy = FoundBy.of(facts.title(), content.caption());
    }
  }

  /** Keeps the content as it is while it goes out. */
  void hold(PublishingHold next) {
    life = life.held(next);
  }

  /** Says what it had to disclose, and does not; false when that is known. */
  boolean missDisclosures(List<DisclosureKind> kinds) {
    String[] names = kinds.stream().map(Enum::name).toArray(String[]::new);
    boolean news = !Arrays.equals(names, missingDisclosures);
    missingDisclosures = names;
    return news;
  }

  /**
   * Gives the post up, or says that it is out no more.
   *
   * @throws Problem POST_STATE_FORBIDS, POST_BEING_PUBLISHED
   */
  void remove(String reason, Instant now) {
    enter(life.remove(reason, now), now);
  }

  private void enter(PostLife next, Instant now) {
    life = next;
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
    return life.isOut();
  }

  /** As which video; null while it is not out. */
  PublishedAs out() {
    return life.out();
  }

  /** What is told of it once it is out. */
  WentOut wentOut() {
    return new WentOut(
        id,
        life.versions().published(),
        out().networkPostId(),
        out().addressOfNoAccount(network),
        out().at());
  }

  /** When it went out, or goes out by its plan; null without either. */
  Instant goesOutAt() {
    return out() == null ? content.plannedFor() : out().at();
  }

  /** What other features need of it once it is out, also after it was taken down. */
  Optional<PublishedPost> publication() {
    return out() == null
        ? Optional.empty()
        : Optional.of(
            new PublishedPost(
                id,
                content.creatorId(),
                out().at(),
                content.media() == null ? null : content.media().seconds()));
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
    return life.status() == PostStatus.SCHEDULED;
  }

  boolean isRemoved() {
    return life.status() == PostStatus.REMOVED;
  }

  UUID partnershipId() {
    return content.partnershipId();
  }

  PostContent content() {
    return content;
  }

  int contentVersion() {
    return life.versions().present();
  }

  /**
   * @param meant what terms mean now, after merges
   */
  PostView view(UnaryOperator<Terms> meant) {
    return view(meant, content, out() == null ? null : out().url());
  }

  /**
   * What changes tell: nothing that leads to an account, because its person must stay erasable.
   *
   * @param meant as for {@link #view}
   */
  PostView told(UnaryOperator<Terms> meant) {
    return view(
        meant,
        content.withoutRelatedUrl(),
        out() == null ? null : out().addressOfNoAccount(network));
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
        facts.learningIds(),
        network,
        content.kind(),
        facts.title(),
        facts.funnelStage(),
        life.status(),
        meant.apply(facts.terms()),
        content.relation(),
        content.caption(),
        content.media(),
        content.links(),
        content.disclosure(),
        content.interaction(),
        life.versions().present(),
        life.versions().approved(),
        life.versions().published(),
        content.plannedFor(),
        out() == null ? null : out().at(),
        url,
        out() == null ? null : out().networkPostId(),
        Arrays.stream(missingDisclosures).map(DisclosureKind::valueOf).toList(),
        life.removal() == null ? null : life.removal().at(),
        life.removal() == null ? null : life.removal().reason(),
        version,
        createdAt,
        updatedAt);
  }
}
