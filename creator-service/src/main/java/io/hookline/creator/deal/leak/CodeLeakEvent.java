package io.hookline.creator.deal.leak;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("code-leaks/{id}")
sealed interface CodeLeakEvent extends Event {

  record Opened(CodeLeakView data) implements CodeLeakEvent {}

  record Dismissed(CodeLeakView data) implements CodeLeakEvent {}

  record Confirmed(CodeLeakView data) implements CodeLeakEvent {}
}
