package io.hookline.content.produce.post;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("posts/{id}")
sealed interface PostEvent extends Event {

  record Created(PostView data) implements PostEvent {}

  record Updated(PostView data) implements PostEvent {}

  record Begun(PostView data) implements PostEvent {}

  record Submitted(PostView data) implements PostEvent {}

  record Approved(PostView data) implements PostEvent {}

  record SentBack(PostView data) implements PostEvent {}

  record Scheduled(PostView data) implements PostEvent {}

  record Unscheduled(PostView data) implements PostEvent {}

  record Published(PostView data) implements PostEvent {}

  record DisclosureChecked(PostView data) implements PostEvent {}

  record Removed(PostView data) implements PostEvent {}
}
