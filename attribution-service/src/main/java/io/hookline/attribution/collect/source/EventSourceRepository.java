package io.hookline.attribution.collect.source;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class EventSourceRepository extends Aggregates<EventSource, EventSourceView> {

  EventSourceRepository(AggregateStore store) {
    super(store, EventSource.class, EventSource::view, EventSourceProblem.EVENT_SOURCE_NOT_FOUND);
  }
}
