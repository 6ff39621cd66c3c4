package io.hookline.attribution.source;

import io.hookline.kit.outbox.Event;

record EventSourceConnected(EventSourceView data) implements Event {
  @Override
  public String subject() {
    return "event-sources/" + data.id();
  }
}
