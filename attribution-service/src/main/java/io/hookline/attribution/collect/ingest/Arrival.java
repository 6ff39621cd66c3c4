package io.hookline.attribution.collect.ingest;

import java.util.UUID;

/**
 * An event as one of those that are stored together, with the request that brought it.
 *
 * @param key by what a duplicate is recognised, null when it never is one
 * @param browser by what the other side's event is recognised when the server sent no id: the
 *     cookie of the pixel; null for one that is not sought so
 */
record Arrival(IncomingRequest request, IncomingEvent event, EventKey key, EventKey browser) {

  private static final String TTP = "ttp:";

  static Arrival of(IncomingRequest request, IncomingEvent event) {
    return new Arrival(request, event, key(request, event), browser(request, event));
  }

  UUID id() {
    return event.id();
  }

  boolean isOfBrowser() {
    return request.door().isBrowser();
  }

  Arrival withoutBrowser() {
    return new Arrival(request, event, key, null);
  }

  private static EventKey key(IncomingRequest request, IncomingEvent event) {
    return event.eventId() == null
        ? null
        : EventKey.byEventId(request.source(), event.event(), event.eventId(), event.test());
  }

  private static EventKey browser(IncomingRequest request, IncomingEvent event) {
    if (event.eventId() != null && !request.door().isBrowser()) {
      return null;
    }
    return event.keys().stream()
        .filter(key -> key.startsWith(TTP))
        .findFirst()
        .map(ttp -> EventKey.byBrowser(request.source(), event.event(), ttp, event.test()))
        .orElse(null);
  }
}
