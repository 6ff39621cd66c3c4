package io.hookline.content.produce.publication;

import static io.hookline.content.produce.publication.AttemptState.CLAIMED;
import static io.hookline.content.produce.publication.AttemptState.CONFIRMED;
import static io.hookline.content.produce.publication.AttemptState.FAILED;
import static io.hookline.content.produce.publication.AttemptState.SENT;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * That one version of a post's content is being published. There is one however often it is tried,
 * so that each try knows what the ones before it have done. A try holds it until its lease ends;
 * what the platform has got by then stays known.
 */
@Entity
@Table(name = "publish_attempt")
class PublishAttempt {

  /** A program that sends without end is stopped; the constraint of the column has the same. */
  private static final int MOST_HANDLES = 20;

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "content_version")
  private int contentVersion;

  @Enumerated(EnumType.STRING)
  private AttemptState state = CLAIMED;

  @Embedded private Lease lease;

  /** Whether a try, of whichever version, went away without saying what became of the video. */
  private boolean lost;

  private String[] handles = {};

  @Column(name = "sent_at")
  private Instant sentAt;

  @Embedded private PublishFailure failure;
  @Embedded private PublishedVideo video;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected PublishAttempt() {}

  PublishAttempt(UUID id, PublishClaim claim) {
    this.id = id;
    this.postId = claim.post();
    this.contentVersion = claim.contentVersion();
    this.lease = Lease.first(claim);
    this.lost = claim.doubt();
    this.createdAt = claim.now();
    this.updatedAt = claim.now();
  }

  /**
   * Takes it up, or over from a try that is lost; the try that holds it goes on.
   *
   * @throws Problem PUBLISH_ATTEMPT_CLAIMED, PUBLISH_ATTEMPT_CONFIRMED, or PUBLISH_ATTEMPT_FAILED
   *     when the same content would fail again
   */
  void claim(PublishClaim claim) {
    requireUnconfirmed();
    if (state == FAILED) {
      if (!failure.retryable()) {
        throw failed("Change what is wrong, or report it as retryable.");
      }
      state = CLAIMED;
      failure = null;
      lease = lease.takenOver(claim);
    } else if (lease.isOf(claim.claimant()) && lease.runs(claim.now())) {
      lease = lease.extended(claim.lease(), claim.now());
    } else {
      requireFree(claim.now());
      lost = true;
      lease = lease.takenOver(claim);
    }
    lost |= claim.doubt();
    updatedAt = claim.now();
  }

  /**
   * The holder is still at it.
   *
   * @throws Problem PUBLISH_ATTEMPT_CLAIMED by another try, PUBLISH_ATTEMPT_CONFIRMED,
   *     PUBLISH_ATTEMPT_FAILED
   */
  void renew(PublishClaim claim) {
    requireUnsettled();
    requireHolder(claim.claimant());
    lease = lease.extended(claim.lease(), claim.now());
    lost |= claim.doubt();
    updatedAt = claim.now();
  }

  /**
   * The platform has the video. A try that was taken for lost tells as well: nobody but it knows
   * the handle. The lease stays with who has it.
   *
   * @throws Problem PUBLISH_ATTEMPT_CONFIRMED, PUBLISH_ATTEMPT_FAILED, PUBLISH_HANDLES_EXHAUSTED
   */
  void sent(Claimant claimant, String handle, Duration longer, Instant now) {
    requireUnsettled();
    Set<String> all = new LinkedHashSet<>(List.of(handles));
    if (all.add(handle) && all.size() > MOST_HANDLES) {
      throw new Problem(
          PublishProblem.PUBLISH_HANDLES_EXHAUSTED,
          "It has been given %d times. Confirm which video is out, or report that none is."
              .formatted(MOST_HANDLES));
    }
    handles = all.toArray(String[]::new);
    sentAt = state == SENT ? sentAt : now;
    state = SENT;
    updatedAt = now;
    if (lease.isOf(claimant)) {
      lease = lease.extended(longer, now);
    }
  }

  /**
   * The video is out: a fact, whoever tells it and whatever was said before.
   *
   * @return false when it is known
   * @throws Problem PUBLISHED_AS_ANOTHER_VIDEO, PUBLISH_HANDLE_IS_NO_ID
   */
  boolean confirm(PublishedVideo as, Instant now) {
    requireNoHandle(as.networkPostId());
    if (state == CONFIRMED) {
      if (!video.isSameAs(as)) {
        throw new Problem(
            PublishProblem.PUBLISHED_AS_ANOTHER_VIDEO,
            "It is out as " + video.name() + ". If both are, record the other as its own post.");
      }
      return false;
    }
    state = CONFIRMED;
    failure = null;
    video = as;
    confirmedAt = now;
    updatedAt = now;
    return true;
  }

  /**
   * @param networkPostId null for none
   * @throws Problem PUBLISH_HANDLE_IS_NO_ID
   */
  void requireNoHandle(String networkPostId) {
    if (Arrays.asList(handles).contains(networkPostId)) {
      throw new Problem(
          PublishProblem.PUBLISH_HANDLE_IS_NO_ID,
          networkPostId + " is what the platform called the upload.");
    }
  }

  /**
   * The video is not out and will not be. Of a failed attempt this says anew whether it may be
   * tried again.
   *
   * @throws Problem PUBLISH_ATTEMPT_CLAIMED by a try whose lease runs, PUBLISH_ATTEMPT_CONFIRMED
   */
  void fail(Claimant claimant, String reason, boolean retryable, Instant now) {
    requireUnconfirmed();
    if (state != FAILED && !lease.isOf(claimant)) {
      requireFree(now);
    }
    state = FAILED;
    failure = new PublishFailure(now, reason, retryable);
    handles = new String[0];
    sentAt = null;
    lost = false;
    updatedAt = now;
  }

  /**
   * The holder goes no further and does not know what became of the video.
   *
   * @throws Problem PUBLISH_ATTEMPT_CLAIMED by another try, PUBLISH_ATTEMPT_CONFIRMED,
   *     PUBLISH_ATTEMPT_FAILED
   */
  void release(Claimant claimant, Instant now) {
    requireUnsettled();
    requireHolder(claimant);
    lease = lease.ended(now);
    lost = true;
    updatedAt = now;
  }

  /**
   * @param content the version that the post has now
   * @throws Problem PUBLISH_ATTEMPT_OUTDATED
   */
  void requirePresent(int content) {
    if (content != contentVersion) {
      throw new Problem(
          PublishProblem.PUBLISH_ATTEMPT_OUTDATED,
          "It is of version %d, and the content is at version %d: release it, and claim the post."
              .formatted(contentVersion, content));
    }
  }

  private void requireFree(Instant now) {
    if (lease.runs(now)) {
      throw claimed();
    }
  }

  private void requireHolder(Claimant claimant) {
    if (!lease.isOf(claimant)) {
      throw claimed();
    }
  }

  private void requireUnsettled() {
    requireUnconfirmed();
    if (state == FAILED) {
      throw failed("Claim it first.");
    }
  }

  private void requireUnconfirmed() {
    if (state == CONFIRMED) {
      throw new Problem(
          PublishProblem.PUBLISH_ATTEMPT_CONFIRMED,
          "It is out as " + video.name() + " since " + video.publishedAt() + ".");
    }
  }

  private Problem claimed() {
    return new Problem(
        PublishProblem.PUBLISH_ATTEMPT_CLAIMED,
        "The try %s of %s has it until %s."
            .formatted(lease.reference(), lease.client(), lease.until()));
  }

  private Problem failed(String advice) {
    return new Problem(
        PublishProblem.PUBLISH_ATTEMPT_FAILED, "It failed: " + failure.reason() + ". " + advice);
  }

  UUID id() {
    return id;
  }

  UUID postId() {
    return postId;
  }

  int contentVersion() {
    return contentVersion;
  }

  AttemptState state() {
    return state;
  }

  Instant leaseUntil() {
    return lease.until();
  }

  /** Whether its content has been free to change since somebody was heard of. */
  boolean hasLapsed(Instant now) {
    return state == CLAIMED && !lease.runs(now);
  }

  /** Whether a video of it may be out that nobody has told of. */
  boolean isUnsettled() {
    return state == CLAIMED || state == SENT;
  }

  PublishAttemptView view() {
    return new PublishAttemptView(
        id,
        postId,
        contentVersion,
        state,
        state != CONFIRMED && state != FAILED && (lost || handles.length > 0),
        lease.tries(),
        lease.client(),
        lease.reference(),
        lease.claimedAt(),
        lease.until(),
        List.of(handles),
        sentAt,
        failure == null ? null : failure.at(),
        failure == null ? null : failure.reason(),
        failure == null ? null : failure.retryable(),
        confirmedAt,
        video == null ? null : video.networkPostId(),
        video == null ? null : video.url(),
        video == null ? null : video.publishedAt(),
        version,
        createdAt,
        updatedAt);
  }
}
