package io.hookline.attribution.collect.source;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("event-sources/{id}")
sealed interface EventSourceEvent extends Event {

  record Connected(EventSourceView data) implements EventSourceEvent {}

  record Changed(EventSourceView data) implements EventSourceEvent {}

  record Disconnected(EventSourceView data) implements EventSourceEvent {}

  record Reconnected(EventSourceView data) implements EventSourceEvent {}
}
