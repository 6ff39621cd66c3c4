package io.hookline.content.plan.pillar;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class PillarRepository extends Aggregates<Pillar, PillarView> {

  PillarRepository(AggregateStore store) {
    super(store, Pillar.class, Pillar::view, PillarProblem.PILLAR_NOT_FOUND);
  }
}
