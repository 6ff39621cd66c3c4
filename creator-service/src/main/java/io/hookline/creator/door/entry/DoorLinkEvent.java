package io.hookline.creator.door.entry;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("door-links/{id}")
sealed interface DoorLinkEvent extends Event {

  record Made(DoorLinkChange data) implements DoorLinkEvent {}

  record Revoked(DoorLinkChange data) implements DoorLinkEvent {}
}
