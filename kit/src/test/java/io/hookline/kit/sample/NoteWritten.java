package io.hookline.kit.sample;

import io.hookline.kit.outbox.Event;

record NoteWritten(NoteView data) implements Event {
  @Override
  public String subject() {
    return "notes/" + data.id();
  }
}
