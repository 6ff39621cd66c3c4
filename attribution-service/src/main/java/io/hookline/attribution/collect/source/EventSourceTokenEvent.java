package io.hookline.attribution.collect.source;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("event-sources/{eventSourceId}/tokens/{id}")
sealed interface EventSourceTokenEvent extends Event {

  record Issued(EventSourceTokenView data) implements EventSourceTokenEvent {}

  /** It ends now, or then. */
  record Ended(EventSourceTokenView data) implements EventSourceTokenEvent {}
}
