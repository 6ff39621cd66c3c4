package io.hookline.content.plan.series;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("series/{id}")
sealed interface SeriesEvent extends Event {

  record Created(SeriesView data) implements SeriesEvent {}

  record Updated(SeriesView data) implements SeriesEvent {}
}
