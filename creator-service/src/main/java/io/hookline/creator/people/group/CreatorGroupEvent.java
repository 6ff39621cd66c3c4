package io.hookline.creator.people.group;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("creator-groups/{id}")
sealed interface CreatorGroupEvent extends Event {

  record Created(CreatorGroupView data) implements CreatorGroupEvent {}

  record Updated(CreatorGroupView data) implements CreatorGroupEvent {}
}
