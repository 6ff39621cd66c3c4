package io.hookline.content.pillar;

import io.hookline.kit.outbox.Event;

record PillarCreated(PillarView data) implements Event {
  @Override
  public String subject() {
    return "pillars/" + data.id();
  }
}
