package io.hookline.content.produce.rights;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ReuseRepository extends Aggregates<Reuse, ReuseView> {

  private final EntityManager entities;

  ReuseRepository(AggregateStore store, EntityManager entities) {
    super(store, Reuse.class, Reuse::view, RightsProblem.REUSE_NOT_FOUND);
    this.entities = entities;
  }

  /** The use of a mention's video in a post, which has one network, whether it has ended or not. */
  Optional<Reuse> inPost(UUID post, UUID mention) {
    return entities
        .createQuery("from Reuse where postId = :post and mentionId = :mention", Reuse.class)
        .setParameter("post", post)
        .setParameter("mention", mention)
        .getResultStream()
        .findFirst();
  }

  /** What a post shows of others now. */
  List<Reuse> running(UUID post) {
    return entities
        .createQuery("from Reuse where postId = :post and endedAt is null", Reuse.class)
        .setParameter("post", post)
        .getResultList();
  }
}
