package io.hookline.creator.money.payout;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

@Singleton
class PayoutBatchRepository extends Aggregates<PayoutBatch, PayoutBatchView> {

  private final EntityManager entities;

  PayoutBatchRepository(AggregateStore store, EntityManager entities) {
    super(store, PayoutBatch.class, PayoutBatch::view, PayoutProblem.PAYOUT_BATCH_NOT_FOUND);
    this.entities = entities;
  }

  /** As it stands in the database, where it is settled by a statement. */
  PayoutBatchView refreshed(UUID id) {
    PayoutBatch batch = get(id);
    entities.refresh(batch);
    return batch.view();
  }
}
