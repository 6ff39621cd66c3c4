package io.hookline.creator.people.application;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("creator-applications/{id}")
sealed interface CreatorApplicationEvent extends Event {

  record Received(CreatorApplicationChange data) implements CreatorApplicationEvent {}
}
