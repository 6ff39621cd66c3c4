package io.hookline.creator.people.creator;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class CreatorRepository extends Aggregates<Creator, CreatorView> {

  CreatorRepository(AggregateStore store) {
    super(store, Creator.class, Creator::view, CreatorProblem.CREATOR_NOT_FOUND);
  }
}
