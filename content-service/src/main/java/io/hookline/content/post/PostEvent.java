package io.hookline.content.post;

import io.hookline.kit.outbox.Event;

sealed interface PostEvent extends Event {

  @Override
  PostView data();

  @Override
  default String subject() {
    return "posts/" + data().id();
  }

  record Planned(PostView data) implements PostEvent {}

  record Updated(PostView data) implements PostEvent {}

  record Published(PostView data) implements PostEvent {}
}
