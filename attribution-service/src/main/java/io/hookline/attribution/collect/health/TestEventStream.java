package io.hookline.attribution.collect.health;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;

/** Turns looks at test events into the events of one reader. */
final class TestEventStream {

  /** Looks without news after which a comment keeps proxies from closing the connection. */
  private static final int QUIET = 15;

  private final Sse sse;
  private volatile TestEventPlace place;
  private int quiet;

  TestEventStream(Sse sse, TestEventPlace place) {
    this.sse = sse;
    this.place = place;
  }

  /** Behind which the reader has seen nothing. */
  TestEventPlace place() {
    return place;
  }

  List<OutboundSseEvent> show(List<TestEvents.Placed> events) {
    if (events.isEmpty()) {
      return ++quiet % QUIET == 0
          ? List.of(sse.newEventBuilder().comment("still there").build())
          : List.of();
    }
    quiet = 0;
    place = events.get(events.size() - 1).place();
    return events.stream().map(this::event).toList();
  }

  private OutboundSseEvent event(TestEvents.Placed event) {
    return sse.newEventBuilder()
        .id(event.place().toString())
        .name("test-event")
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(TestEventView.class, event.event())
        .build();
  }
}
