package io.hookline.attribution.collect.link;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("links/{id}")
sealed interface LinkEvent extends Event {

  record Created(LinkView data) implements LinkEvent {}

  record Updated(LinkView data) implements LinkEvent {}

  record Archived(LinkView data) implements LinkEvent {}
}
