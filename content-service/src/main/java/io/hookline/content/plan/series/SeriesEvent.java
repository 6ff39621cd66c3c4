package io.hookline.content.plan.series;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("series/{id}")
sealed interface SeriesEvent extends Event {

  record Created(SeriesView data) implements SeriesEvent {}

  record Updated(SeriesView data) implements SeriesEvent {}

  record Activated(SeriesView data) implements SeriesEvent {}

  record Paused(SeriesView data) implements SeriesEvent {}

  record Ended(SeriesView data) implements SeriesEvent {}
}
