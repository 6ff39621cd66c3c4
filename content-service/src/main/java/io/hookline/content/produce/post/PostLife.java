package io.hookline.content.produce.post;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Where a post is on its way from an idea to the network, whatever its content. Each step gives the
 * life after it.
 *
 * @param out as which video it is, or was, out; null before
 * @param removal null but for what was given up or taken off
 */
@Embeddable
record PostLife(
    @Enumerated(EnumType.STRING) PostStatus status,
    @Embedded ContentVersions versions,
    @Embedded PublishedAs out,
    @Embedded PublishingHold hold,
    @Embedded Removal removal) {

  static PostLife begun(PostStatus status) {
    return new PostLife(status, ContentVersions.FIRST, null, PublishingHold.NONE, null);
  }

  boolean isOut() {
    return out != null;
  }

  /**
   * Its content is another one. What has been looked at, or is planned, begins again; a schedule
   * that nobody approved stays while there is an instant.
   *
   * @throws Problem POST_BEING_PUBLISHED
   */
  PostLife edited(boolean isPlanned, Instant now) {
    hold.requireFree(now);
    PostStatus after =
        switch (status) {
          case IN_REVIEW, APPROVED -> PostStatus.DRAFT;
          case SCHEDULED ->
              versions.approved() != null || !isPlanned ? PostStatus.DRAFT : PostStatus.SCHEDULED;
          default -> status;
        };
    return in(after).with(versions.next());
  }

  /** Its content is another one, and that is what is out. */
  PostLife corrected() {
    return with(versions.next());
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  PostLife begin(Instant now) {
    return step(PostStep.BEGIN, PostStatus.DRAFT, now);
  }

  /**
   * @param version that the submitter has seen
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  PostLife submit(int version, Instant now) {
    versions.requirePresent(version);
    return step(PostStep.SUBMIT, PostStatus.IN_REVIEW, now);
  }

  /**
   * @param version that was looked at
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  PostLife approve(int version, Instant now) {
    versions.requirePresent(version);
    return step(PostStep.APPROVE, PostStatus.APPROVED, now).with(versions.approve());
  }

  /**
   * @param version that was looked at
   * @throws Problem POST_STATE_FORBIDS, POST_VERSION_STALE
   */
  PostLife sendBack(int version, Instant now) {
    versions.requirePresent(version);
    return step(PostStep.SEND_BACK, PostStatus.DRAFT, now);
  }

  /**
   * @throws Problem POST_STATE_FORBIDS, APPROVAL_MISSING, POST_NOT_PLANNED
   */
  PostLife schedule(boolean approvalNeeded, boolean isPlanned, Instant now) {
    PostStep.SCHEDULE.require(status);
    versions.requireApproval(approvalNeeded);
    if (!isPlanned) {
      throw new Problem(PostProblem.POST_NOT_PLANNED, "Set plannedFor first.");
    }
    return step(PostStep.SCHEDULE, PostStatus.SCHEDULED, now);
  }

  /**
   * @throws Problem POST_STATE_FORBIDS
   */
  PostLife unschedule(Instant now) {
    return step(
        PostStep.UNSCHEDULE, versions.isApproved() ? PostStatus.APPROVED : PostStatus.DRAFT, now);
  }

  /**
   * @throws Problem POST_ALREADY_PUBLISHED, POST_STATE_FORBIDS, APPROVAL_MISSING
   */
  void requirePublishable(boolean approvalNeeded) {
    requireNotOut();
    PostStep.PUBLISH.require(status);
    versions.requireApproval(approvalNeeded);
  }

  /**
   * A fact, whether or not anybody approved it.
   *
   * @param version that is out
   * @throws Problem POST_ALREADY_PUBLISHED, or VALIDATION_FAILED for an instant in the future
   */
  PostLife publish(PublishedAs as, int version, Instant now) {
    requireNotOut();
    as.check(now);
    return new PostLife(
        PostStatus.PUBLISHED, versions.publish(version), as, PublishingHold.NONE, null);
  }

  private void requireNotOut() {
    if (isOut()) {
      throw new Problem(
          PostProblem.POST_ALREADY_PUBLISHED,
          "It was published at " + out.at() + " as " + out.name() + ".");
    }
  }

  /** Keeps the content as it is while it goes out. */
  PostLife held(PublishingHold next) {
    return new PostLife(status, versions, out, isOut() ? PublishingHold.NONE : next, removal);
  }

  /**
   * @throws Problem POST_STATE_FORBIDS, POST_BEING_PUBLISHED
   */
  PostLife remove(String reason, Instant now) {
    PostLife after = step(PostStep.REMOVE, PostStatus.REMOVED, now);
    return new PostLife(after.status, versions, out, hold, new Removal(now, reason));
  }

  private PostLife step(PostStep step, PostStatus next, Instant now) {
    step.require(status);
    hold.requireFree(now);
    return in(next);
  }

  private PostLife in(PostStatus next) {
    return new PostLife(next, versions, out, hold, removal);
  }

  private PostLife with(ContentVersions next) {
    return new PostLife(status, next, out, hold, removal);
  }
}
