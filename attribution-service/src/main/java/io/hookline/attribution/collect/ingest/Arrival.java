package io.hookline.attribution.collect.ingest;

import java.util.UUID;

/** An event as one of those that are stored together, with the request that brought it. */
record Arrival(IncomingRequest request, IncomingEvent event) {

  UUID id() {
    return event.id();
  }

  /** By what a duplicate is recognised, null when it never is one. */
  EventKey key() {
    return event.eventId() == null
        ? null
        : new EventKey(request.source(), event.event(), event.eventId(), event.test());
  }
}
