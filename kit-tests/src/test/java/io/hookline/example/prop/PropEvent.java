package io.hookline.example.prop;

import io.hookline.kit.outbox.Event;

sealed interface PropEvent extends Event {

  @Override
  PropView data();

  @Override
  default String subject() {
    return "props/" + data().id();
  }

  record Registered(PropView data) implements PropEvent {}

  record Moved(PropView data) implements PropEvent {}

  record Retired(PropView data) implements PropEvent {}
}
