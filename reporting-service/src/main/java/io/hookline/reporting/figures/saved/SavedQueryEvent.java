package io.hookline.reporting.figures.saved;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("saved-queries/{id}")
sealed interface SavedQueryEvent extends Event {

  record Created(SavedQueryView data) implements SavedQueryEvent {}

  record Updated(SavedQueryView data) implements SavedQueryEvent {}

  record Deleted(SavedQueryView data) implements SavedQueryEvent {}
}
