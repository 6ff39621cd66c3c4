package io.hookline.content.produce.rhythm;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("week-templates/{id}")
sealed interface WeekTemplateEvent extends Event {

  record Added(WeekTemplateView data) implements WeekTemplateEvent {}

  record Updated(WeekTemplateView data) implements WeekTemplateEvent {}

  /** It is gone before its first week was over. */
  record Withdrawn(WeekTemplateView data) implements WeekTemplateEvent {}
}
