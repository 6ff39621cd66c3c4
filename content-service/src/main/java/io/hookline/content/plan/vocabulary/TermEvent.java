package io.hookline.content.plan.vocabulary;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("terms/{id}")
sealed interface TermEvent extends Event {

  record Created(TermView data) implements TermEvent {}

  record Updated(TermView data) implements TermEvent {}

  record Retired(TermView data) implements TermEvent {}

  record Restored(TermView data) implements TermEvent {}

  record Merged(TermView data) implements TermEvent {}
}
