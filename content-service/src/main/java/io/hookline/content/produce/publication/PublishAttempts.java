package io.hookline.content.produce.publication;

import io.hookline.content.produce.post.PostPublishing;
import io.hookline.content.produce.post.Publication;
import io.hookline.content.produce.post.PublicationListener;
import io.hookline.content.produce.post.WentOut;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    PublishClaim claim =
        new PublishClaim(post, contentVersion, claimant(body.reference()), body.lease(), now());
    List<PublishAttempt> all = attempts.of(post);
    PublishAttempt attempt =
        all.stream().filter(one -> one.contentVersion() == contentVersion).findAny().orElse(null);
    if (attempt == null) {
      requireNoneSent(all);
      attempt =
          new PublishAttempt(Ids.next(), claim, all.stream().anyMatch(PublishAttempt::isUnsettled));
    } else {
      attempt.claim(claim);
    }
    posts.hold(post, attempt.holdsUntil());
    return attempts.save(attempt, PublishAttemptEvent.Claimed::new);
  }

  private static void requireNoneSent(List<PublishAttempt> earlier) {
    earlier.stream()
        .filter(one -> one.state() == AttemptState.SENT)
        .findAny()
        .ifPresent(
            sent -> {
              throw new Problem(
                  PublishProblem.PUBLISH_OUTCOME_UNKNOWN,
                  "Version %d was sent as %s: confirm or fail the attempt %s first."
                      .formatted(sent.contentVersion(), sent.view().handles(), sent.view().id()));
            });
  }

  PublishAttemptView renew(UUID id, NewPublishClaim body) {
    PublishAttempt attempt = locked(id);
    attempt.renew(
        new PublishClaim(
            attempt.postId(),
            attempt.contentVersion(),
            claimant(body.reference()),
            body.lease(),
            now()));
    posts.hold(attempt.postId(), attempt.holdsUntil());
    return attempts.save(attempt, PublishAttemptEvent.Renewed::new);
  }

  PublishAttemptView sent(UUID id, NewPublishHandle body) {
    PublishAttempt attempt = locked(id);
    attempt.sent(claimant(body.reference()), body.handle(), body.lease(), now());
    posts.hold(attempt.postId(), attempt.holdsUntil());
    return attempts.save(attempt, PublishAttemptEvent.Sent::new);
  }

  /** The post becomes PUBLISHED, and tells {@link #published} of it. */
  PublishAttemptView confirm(UUID id, Publication body) {
    PublishAttempt attempt = locked(id);
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
    attempts.of(post.id()).stream()
        .filter(attempt -> attempt.contentVersion() == post.contentVersion())
        .filter(attempt -> attempt.confirm(video, now()))
        .forEach(attempt -> attempts.save(attempt, PublishAttemptEvent.Confirmed::new));
  }

  PublishAttemptView fail(UUID id, NewPublishFailure body) {
    PublishAttempt attempt = locked(id);
    attempt.fail(claimant(body.reference()), body.reason(), body.retryable(), now());
    posts.hold(attempt.postId(), now());
    return attempts.save(attempt, PublishAttemptEvent.Failed::new);
  }

  PublishAttemptView release(UUID id, NewPublishRelease body) {
    PublishAttempt attempt = locked(id);
    attempt.release(claimant(body.reference()), now());
    posts.hold(attempt.postId(), attempt.holdsUntil());
    return attempts.save(attempt, PublishAttemptEvent.Released::new);
  }

  private PublishAttempt locked(UUID id) {
    posts.lock(attempts.postOf(id));
    return attempts.get(id);
  }

  private Claimant claimant(String reference) {
    return Claimant.of(actor.actor(), reference.strip());
  }

  private Instant now() {
    return clock.instant();
  }
}
