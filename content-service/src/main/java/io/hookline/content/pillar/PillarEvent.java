package io.hookline.content.pillar;

import io.hookline.kit.outbox.Event;

sealed interface PillarEvent extends Event {

  @Override
  PillarView data();

  @Override
  default String subject() {
    return "pillars/" + data().id();
  }

  record Created(PillarView data) implements PillarEvent {}

  record Updated(PillarView data) implements PillarEvent {}
}
