package io.hookline.creator.creator;

import io.hookline.kit.outbox.Event;

record CreatorRegistered(CreatorChange data) implements Event {
  @Override
  public String subject() {
    return "creators/" + data.id();
  }
}
