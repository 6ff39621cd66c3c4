package io.hookline.content.produce.checklist;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("posts/{postId}/checklist")
sealed interface ChecklistEvent extends Event {

  record Answered(ChecklistView data) implements ChecklistEvent {}
}
