package io.hookline.example.prop;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("props/{id}")
sealed interface PropEvent extends Event {

  record Registered(PropView data) implements PropEvent {}

  record Moved(PropView data) implements PropEvent {}

  record Retired(PropView data) implements PropEvent {}
}
