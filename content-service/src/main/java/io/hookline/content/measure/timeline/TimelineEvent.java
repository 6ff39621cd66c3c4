package io.hookline.content.measure.timeline;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("timeline/{id}")
sealed interface TimelineEvent extends Event {

  record Recorded(TimelineEntryView data) implements TimelineEvent {}

  record Updated(TimelineEntryView data) implements TimelineEvent {}

  record Removed(TimelineEntryView data) implements TimelineEvent {}
}
