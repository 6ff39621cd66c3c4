package io.hookline.content.produce.approval;

import io.hookline.content.produce.post.ContentReplaced;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublicationListener;
import io.hookline.content.produce.post.WentOut;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Takes posts through their reviews. The post is locked first, always: whoever changes its content
 * holds that lock too, so a decision is on what the post is, or comes too late.
 */
@Singleton
class Reviews implements PublicationListener {

  private final ReviewRepository reviews;
  private final ApprovalRoutes routes;
  private final RemarkRepository remarks;
  private final Posts posts;
  private final Reviewers reviewers;
  private final Clock clock;

  Reviews(
      ReviewRepository reviews,
      ApprovalRoutes routes,
      RemarkRepository remarks,
      Posts posts,
      Reviewers reviewers,
      Clock clock) {
    this.reviews = reviews;
    this.routes = routes;
    this.remarks = remarks;
    this.posts = posts;
    this.reviewers = reviewers;
    this.clock = clock;
  }

  /**
   * @throws Problem POST_NOT_FOUND, POST_VERSION_STALE, POST_STATE_FORBIDS
   */
  ReviewView submit(UUID post, NewReview body) {
    ReviewedContent content = ReviewedContent.of(posts.submit(post, body.contentVersion()));
    Review review =
        new Review(
            Ids.next(),
            content,
            routes.of(content.partnershipId()).orElse(null),
            body.note(),
            reviewers.current().author(),
            now());
    ReviewView view = reviews.save(review, ReviewEvent.Submitted::new);
    if (review.state() == ReviewState.APPROVED) {
      posts.approve(post, content.version());
    }
    return view;
  }

  /**
   * @throws Problem as {@link Review#approve}
   */
  ReviewView approve(UUID id, StepApproval body) {
    Review review = locked(id);
    review.approve(body.step(), reviewers.current(), body.text(), now());
    if (review.state() != ReviewState.APPROVED) {
      return reviews.save(review, ReviewEvent.Advanced::new);
    }
    ReviewView view = reviews.save(review, ReviewEvent.Approved::new);
    posts.approve(review.content().postId(), review.content().version());
    return view;
  }

  /**
   * @throws Problem as {@link Review#requestChanges}
   */
  ReviewView requestChanges(UUID id, ChangeRequest body) {
    Review review = locked(id);
    Reviewer reviewer = reviewers.current();
    review.requestChanges(body.step(), reviewer, body.text(), now());
    ReviewView view = reviews.save(review, ReviewEvent.ChangesRequested::new);
    for (int i = 0; i < body.asked().size(); i++) {
      body.asked().get(i).requirePlace("changes[" + i + "].", review.content().mediaSeconds());
      remarks.save(
          new Remark(
              Ids.next(),
              review,
              RemarkKind.REQUESTED_CHANGE,
              body.asked().get(i),
              reviewer.author(),
              now()),
          RemarkEvent.Written::new);
    }
    posts.sendBack(review.content().postId(), review.content().version());
    return view;
  }

  /**
   * @throws Problem as {@link Review#withdraw}
   */
  ReviewView withdraw(UUID id) {
    Review review = locked(id);
    review.withdraw(reviewers.current(), now());
    ReviewView view = reviews.save(review, ReviewEvent.Withdrawn::new);
    posts.sendBack(review.content().postId(), review.content().version());
    return view;
  }

  private Review locked(UUID id) {
    posts.lock(reviews.postOf(id));
    return reviews.get(id);
  }

  /** In the transaction that changes the post, so that nobody sees an approval of what was. */
  void lapse(@Observes ContentReplaced post) {
    lapse(post.postId(), post.version());
  }

  /** There is nothing to decide on any more; the approval of what is out stays. */
  @Override
  public void published(WentOut post) {
    lapse(post.id(), post.contentVersion());
  }

  private void lapse(UUID post, int version) {
    reviews
        .standing(post)
        .filter(review -> review.lapse(version, now()))
        .ifPresent(review -> reviews.save(review, ReviewEvent.Voided::new));
  }

  private Instant now() {
    return clock.instant();
  }
}
