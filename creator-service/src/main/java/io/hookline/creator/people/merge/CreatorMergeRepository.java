package io.hookline.creator.people.merge;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class CreatorMergeRepository extends Aggregates<CreatorMerge, CreatorMergeView> {

  CreatorMergeRepository(AggregateStore store) {
    super(
        store, CreatorMerge.class, CreatorMerge::view, CreatorMergeProblem.CREATOR_MERGE_NOT_FOUND);
  }
}
