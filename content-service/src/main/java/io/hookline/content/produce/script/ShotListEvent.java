package io.hookline.content.produce.script;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("posts/{postId}/shot-list")
sealed interface ShotListEvent extends Event {

  record Revised(ShotListView data) implements ShotListEvent {}
}
