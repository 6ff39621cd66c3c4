package io.hookline.content.produce.batch;

import io.hookline.content.calendar.Days;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class BatchRepository extends Aggregates<Batch, BatchView> {

  private final EntityManager entities;

  BatchRepository(AggregateStore store, EntityManager entities) {
    super(store, Batch.class, Batch::view, BatchProblem.BATCH_NOT_FOUND);
    this.entities = entities;
  }

  List<Batch> on(Days days) {
    return entities
        .createQuery("from Batch where day between :from and :to order by day, id", Batch.class)
        .setParameter("from", days.from())
        .setParameter("to", days.to())
        .getResultList();
  }

  /** Those of the posts that are in another batch. */
  List<UUID> inOthers(UUID batch, Collection<UUID> posts) {
    return entities
        .createQuery(
            "select postId from BatchPost where postId in :posts and batchId <> :batch", UUID.class)
        .setParameter("posts", posts)
        .setParameter("batch", batch)
        .getResultList();
  }

  Optional<UUID> batchOf(UUID post) {
    return entities
        .createQuery("select batchId from BatchPost where postId = :post", UUID.class)
        .setParameter("post", post)
        .getResultStream()
        .findFirst();
  }
}
