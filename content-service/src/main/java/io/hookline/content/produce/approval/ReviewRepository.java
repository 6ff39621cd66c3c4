package io.hookline.content.produce.approval;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ReviewRepository extends Aggregates<Review, ReviewView> {

  private final EntityManager entities;

  ReviewRepository(AggregateStore store, EntityManager entities) {
    super(store, Review.class, Review::view, ApprovalProblem.REVIEW_NOT_FOUND);
    this.entities = entities;
  }

  /**
   * The post of a review, without reading the review: that is done when the post is locked.
   *
   * @throws Problem REVIEW_NOT_FOUND
   */
  UUID postOf(UUID review) {
    return entities
        .createQuery("select content.postId from Review where id = :id", UUID.class)
        .setParameter("id", review)
        .getResultStream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    ApprovalProblem.REVIEW_NOT_FOUND, "There is no review " + review + "."));
  }

  /** The one on which the post's content is, or by which it was approved. */
  Optional<Review> standing(UUID post) {
    List<ReviewState> standing = List.of(ReviewState.OPEN, ReviewState.APPROVED);
    return entities
        .createQuery(
            "from Review where content.postId = :post and state in :standing", Review.class)
        .setParameter("post", post)
        .setParameter("standing", standing)
        .getResultStream()
        .findFirst();
  }
}
