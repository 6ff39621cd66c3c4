package io.hookline.content.post;

import io.hookline.kit.outbox.Event;

record PostPlanned(PostView data) implements Event {
  @Override
  public String subject() {
    return "posts/" + data.id();
  }
}
