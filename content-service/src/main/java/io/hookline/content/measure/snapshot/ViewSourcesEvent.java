package io.hookline.content.measure.snapshot;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("posts/{postId}/view-sources/{id}")
sealed interface ViewSourcesEvent extends Event {

  record Recorded(ViewSourcesView data) implements ViewSourcesEvent {}
}
