package io.hookline.attribution.collect.forward;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class ForwardingRepository extends Aggregates<Forwarding, ForwardingView> {

  ForwardingRepository(AggregateStore store) {
    super(store, Forwarding.class, Forwarding::view, ForwardProblem.FORWARDING_NOT_FOUND);
  }
}
