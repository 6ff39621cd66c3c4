package io.hookline.content.produce.publication;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Singleton
class PublishAttemptRepository extends Aggregates<PublishAttempt, PublishAttemptView> {

  private final EntityManager entities;
  private final Jdbi jdbi;

  PublishAttemptRepository(AggregateStore store, EntityManager entities, Jdbi jdbi) {
    super(
        store,
        PublishAttempt.class,
        PublishAttempt::view,
        PublishProblem.PUBLISH_ATTEMPT_NOT_FOUND);
    this.entities = entities;
    this.jdbi = jdbi;
  }

  /**
   * Whose attempt it is, without reading the attempt: that is read once its post is locked.
   *
   * @throws Problem PUBLISH_ATTEMPT_NOT_FOUND
   */
  UUID postOf(UUID attempt) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select post_id from publish_attempt where id = :id")
                    .bind("id", attempt)
                    .mapTo(UUID.class)
                    .findOne())
        .orElseThrow(
            () ->
                new Problem(
                    PublishProblem.PUBLISH_ATTEMPT_NOT_FOUND,
                    "There is no publish attempt " + attempt + "."));
  }

  /** To be asked once the post is locked. */
  AttemptsOfPost of(UUID post) {
    return new AttemptsOfPost(
        entities
            .createQuery("from PublishAttempt where postId = :post", PublishAttempt.class)
            .setParameter("post", post)
            .getResultList());
  }
}
