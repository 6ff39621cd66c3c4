package io.hookline.creator.money.dispute;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class DisputeRepository extends Aggregates<Dispute, DisputeView> {

  DisputeRepository(AggregateStore store) {
    super(store, Dispute.class, Dispute::view, DisputeProblem.DISPUTE_NOT_FOUND);
  }
}
