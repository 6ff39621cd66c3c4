package io.hookline.attribution.link;

import io.hookline.kit.outbox.Event;

sealed interface LinkEvent extends Event {

  @Override
  LinkView data();

  @Override
  default String subject() {
    return "links/" + data().id();
  }

  record Created(LinkView data) implements LinkEvent {}
}
