package io.hookline.kit.sample;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("notes/{id}")
sealed interface NoteEvent extends Event {

  record Written(NoteView data) implements NoteEvent {}
}
