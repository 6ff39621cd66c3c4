package io.hookline.content.produce.script;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("posts/{postId}/script")
sealed interface ScriptEvent extends Event {

  record Revised(ScriptView data) implements ScriptEvent {}
}
