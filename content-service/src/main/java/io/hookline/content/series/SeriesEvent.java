package io.hookline.content.series;

import io.hookline.kit.outbox.Event;

sealed interface SeriesEvent extends Event {

  @Override
  SeriesView data();

  @Override
  default String subject() {
    return "series/" + data().id();
  }

  record Created(SeriesView data) implements SeriesEvent {}

  record Updated(SeriesView data) implements SeriesEvent {}
}
