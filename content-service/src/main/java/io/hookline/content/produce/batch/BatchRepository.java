package io.hookline.content.produce.batch;

import io.hookline.content.calendar.Days;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
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

  /** Those of the posts that are in another batch which is still to be filmed. */
  List<UUID> inOthers(UUID batch, Collection<UUID> posts) {
    return entities
        .createQuery(
            "select postId from BatchPost"
                + " where postId in :posts and batchId <> :batch and not filmed",
            UUID.class)
        .setParameter("posts", posts)
        .setParameter("batch", batch)
        .getResultList();
  }

  /**
   * Those with a post, newest first.
   *
   * @param state null: in any
   */
  Page<BatchView> with(UUID post, BatchState state, PageQuery page) {
    var query =
        entities
            .createQuery(
                "from Batch where id < :before"
                    + " and id in (select batchId from BatchPost where postId = :post)"
                    + (state == null ? "" : " and state = :state")
                    + " order by id desc",
                Batch.class)
            .setParameter("before", page.before())
            .setParameter("post", post)
            .setMaxResults(page.fetch());
    List<Batch> rows = (state == null ? query : query.setParameter("state", state)).getResultList();
    return Page.of(rows, page, batch -> new Object[] {batch.id()}, Batch::view);
  }
}
