package io.hookline.creator.people.group;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class CreatorGroupRepository extends Aggregates<CreatorGroup, CreatorGroupView> {

  CreatorGroupRepository(AggregateStore store) {
    super(
        store, CreatorGroup.class, CreatorGroup::view, CreatorGroupProblem.CREATOR_GROUP_NOT_FOUND);
  }
}
