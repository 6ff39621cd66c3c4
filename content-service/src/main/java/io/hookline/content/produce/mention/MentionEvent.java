package io.hookline.content.produce.mention;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("mentions/{id}")
sealed interface MentionEvent extends Event {

  record Recorded(MentionChange data) implements MentionEvent {}

  record Updated(MentionChange data) implements MentionEvent {}
}
