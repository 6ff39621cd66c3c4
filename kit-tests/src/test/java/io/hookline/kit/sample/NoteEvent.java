package io.hookline.kit.sample;

import io.hookline.kit.outbox.Event;

sealed interface NoteEvent extends Event {

  @Override
  NoteView data();

  @Override
  default String subject() {
    return "notes/" + data().id();
  }

  record Written(NoteView data) implements NoteEvent {}
}
