package io.hookline.content.produce.publication;

import io.hookline.content.produce.post.PostPublishing;
import io.hookline.content.produce.post.Publication;
import io.hookline.content.produce.post.PublicationListener;
import io.hookline.content.produce.post.WentOut;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The steps of attempts, each with its post locked first: whatever comes at the same time comes one
 * after the other.
 */
@Singleton
class PublishAttempts implements PublicationListener {

  private final PublishAttemptRepository attempts;
  private final PostPublishing posts;
  private final Audit audit;
  private final CurrentActor actor;
  private final Clock clock;

  PublishAttempts(
      PublishAttemptRepository attempts,
      PostPublishing posts,
      Audit audit,
      CurrentActor actor,
      Clock clock) {
    this.attempts = attempts;
    this.posts = posts;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem what keeps the post from going out, PUBLISH_OUTCOME_UNKNOWN, or what {@link
   *     PublishAttempt#claim} throws
   */
  PublishAttemptView claim(UUID post, NewPublishClaim body) {
    int contentVersion = posts.lockToPublish(post);
    AttemptsOfPost all = attempts.of(post);
    all.requireNoOtherSent(contentVersion);
    PublishClaim claim = read(post, contentVersion, body, all);
    PublishAttempt attempt = all.of(contentVersion);
    if (attempt == null) {
      attempt = new PublishAttempt(Ids.next(), claim);
      all = all.with(attempt);
    } else {
      attempt.claim(claim);
    }
    posts.hold(post, all.holdUntil(now()));
    return attempts.save(attempt, PublishAttemptEvent.Claimed::new);
  }

  /**
   * Lets the holder go on: to send the video, where it has not been.
   *
   * @throws Problem PUBLISH_OUTCOME_UNKNOWN and, once the lease has ended, what {@link #claim}
   *     throws, or PUBLISH_ATTEMPT_OUTDATED, unless the platform has the video
   */
  PublishAttemptView renew(UUID id, NewPublishClaim body) {
    return step(
        id,
        (attempt, all) -> {
          requireMaySend(attempt, all);
          attempt.renew(read(attempt.postId(), attempt.contentVersion(), body, all));
        },
        PublishAttemptEvent.Renewed::new);
  }

  private void requireMaySend(PublishAttempt attempt, AttemptsOfPost all) {
    if (attempt.state() != AttemptState.CLAIMED) {
      return;
    }
    all.requireNoOtherSent(attempt.contentVersion());
    if (attempt.hasLapsed(now())) {
      attempt.requirePresent(posts.lockToPublish(attempt.postId()));
    }
  }

  private PublishClaim read(UUID post, int version, NewPublishClaim body, AttemptsOfPost all) {
    return new PublishClaim(
        post, version, claimant(body.reference()), body.lease(), all.leaveDoubtFor(version), now());
  }

  PublishAttemptView sent(UUID id, NewPublishHandle body) {
    Claimant claimant = claimant(body.reference());
    return step(
        id,
        (attempt, all) -> attempt.sent(claimant, body.handle(), body.lease(), now()),
        PublishAttemptEvent.Sent::new);
  }

  /** The post becomes PUBLISHED, and tells {@link #published} of it. */
  PublishAttemptView confirm(UUID id, Publication body) {
    PublishAttempt attempt = locked(id).get(id);
    attempt.requireNoHandle(body.networkPostId());
    if (attempt.state() == AttemptState.CONFIRMED) {
      PublishedVideo again =
          PublishedVideo.of(posts.read(attempt.postId(), attempt.contentVersion(), body));
      attempt.confirm(again, now());
      audit.note("publish-attempts/" + id, Map.of("confirmedAgain", again.name()));
    } else {
      posts.publish(attempt.postId(), attempt.contentVersion(), body);
    }
    return attempts.view(id);
  }

  /** However it is known that a post went out, what was attempted is settled by it. */
  @Override
  public void published(WentOut post) {
    PublishedVideo video = PublishedVideo.of(post);
    attempts.of(post.id()).all().stream()
        .filter(attempt -> attempt.contentVersion() == post.contentVersion())
        .filter(attempt -> attempt.confirm(video, now()))
        .forEach(attempt -> attempts.save(attempt, PublishAttemptEvent.Confirmed::new));
  }

  PublishAttemptView fail(UUID id, NewPublishFailure body) {
    Claimant claimant = claimant(body.reference());
    return step(
        id,
        (attempt, all) -> attempt.fail(claimant, body.reason(), body.retryable(), now()),
        PublishAttemptEvent.Failed::new);
  }

  PublishAttemptView release(UUID id, NewPublishRelease body) {
    Claimant claimant = claimant(body.reference());
    return step(
        id, (attempt, all) -> attempt.release(claimant, now()), PublishAttemptEvent.Released::new);
  }

  /** The post stays held by its other attempts. */
  private PublishAttemptView step(
      UUID id,
      BiConsumer<PublishAttempt, AttemptsOfPost> step,
      Function<PublishAttemptView, Event> change) {
    AttemptsOfPost all = locked(id);
    PublishAttempt attempt = all.get(id);
    step.accept(attempt, all);
    posts.hold(attempt.postId(), all.holdUntil(now()));
    return attempts.save(attempt, change);
  }

  private AttemptsOfPost locked(UUID id) {
    UUID post = attempts.postOf(id);
    posts.lock(post);
    return attempts.of(post);
  }

  private Claimant claimant(String reference) {
    return Claimant.of(actor.actor(), reference.strip());
  }

  private Instant now() {
    return clock.instant();
  }
}
