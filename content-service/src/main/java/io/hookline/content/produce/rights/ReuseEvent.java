package io.hookline.content.produce.rights;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("reuses/{id}")
sealed interface ReuseEvent extends Event {

  record Recorded(ReuseView data) implements ReuseEvent {}

  record Corrected(ReuseView data) implements ReuseEvent {}

  record Ended(ReuseView data) implements ReuseEvent {}
}
