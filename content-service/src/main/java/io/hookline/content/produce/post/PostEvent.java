package io.hookline.content.produce.post;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("posts/{id}")
sealed interface PostEvent extends Event {

  record Planned(PostView data) implements PostEvent {}

  record Updated(PostView data) implements PostEvent {}

  record Published(PostView data) implements PostEvent {}
}
