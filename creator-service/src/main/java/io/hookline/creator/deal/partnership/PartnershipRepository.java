package io.hookline.creator.deal.partnership;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class PartnershipRepository extends Aggregates<Partnership, PartnershipView> {

  PartnershipRepository(AggregateStore store) {
    super(store, Partnership.class, Partnership::view, PartnershipProblem.PARTNERSHIP_NOT_FOUND);
  }
}
