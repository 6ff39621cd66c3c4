package io.hookline.kit.sample;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class NoteRepository extends Aggregates<Note, NoteView> {

  NoteRepository(AggregateStore store) {
    super(store, Note.class, Note::view, NoteProblem.NOTE_NOT_FOUND);
  }
}
