package io.hookline.content.measure.timeline;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class TimelineRepository extends Aggregates<TimelineEntry, TimelineEntryView> {

  TimelineRepository(AggregateStore store) {
    super(
        store, TimelineEntry.class, TimelineEntry::view, TimelineProblem.TIMELINE_ENTRY_NOT_FOUND);
  }
}
