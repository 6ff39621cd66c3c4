package io.hookline.creator.creator;

import io.hookline.kit.outbox.Event;

sealed interface CreatorEvent extends Event {

  @Override
  CreatorChange data();

  @Override
  default String subject() {
    return "creators/" + data().id();
  }

  record Registered(CreatorChange data) implements CreatorEvent {}

  record Updated(CreatorChange data) implements CreatorEvent {}
}
