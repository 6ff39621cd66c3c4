package io.hookline.attribution.link;

import io.hookline.kit.outbox.Event;

record LinkCreated(LinkView data) implements Event {
  @Override
  public String subject() {
    return "links/" + data.id();
  }
}
