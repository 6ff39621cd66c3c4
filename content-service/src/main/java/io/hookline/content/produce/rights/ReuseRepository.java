package io.hookline.content.produce.rights;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class ReuseRepository extends Aggregates<Reuse, ReuseView> {

  ReuseRepository(AggregateStore store) {
    super(store, Reuse.class, Reuse::view, RightsProblem.REUSE_NOT_FOUND);
  }
}
