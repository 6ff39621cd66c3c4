package io.hookline.content.produce.mention;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class MentionRepository extends Aggregates<Mention, MentionView> {

  MentionRepository(AggregateStore store) {
    super(store, Mention.class, Mention::view, MentionProblem.MENTION_NOT_FOUND);
  }
}
