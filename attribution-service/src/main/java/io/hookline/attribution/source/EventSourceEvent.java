package io.hookline.attribution.source;

import io.hookline.kit.outbox.Event;

sealed interface EventSourceEvent extends Event {

  @Override
  EventSourceView data();

  @Override
  default String subject() {
    return "event-sources/" + data().id();
  }

  record Connected(EventSourceView data) implements EventSourceEvent {}
}
