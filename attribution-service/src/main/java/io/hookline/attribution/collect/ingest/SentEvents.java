package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The events of one request, as they were sent.
 *
 * @param test whether all of them are tests
 * @param place of their list in the request; empty where the request is one event
 */
record SentEvents(List<? extends JsonNode> events, boolean test, String place) {

  /** Dotted, from the request's root: {@code data.0.properties.value}. */
  String path(int index, String inside) {
    String event = place.isEmpty() ? "" : place + "." + index;
    return event.isEmpty() || inside.isEmpty() ? event + inside : event + "." + inside;
  }
}
