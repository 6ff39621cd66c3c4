package io.hookline.content.plan.pillar;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("pillars/{id}")
sealed interface PillarEvent extends Event {

  record Created(PillarView data) implements PillarEvent {}

  record Updated(PillarView data) implements PillarEvent {}

  record Archived(PillarView data) implements PillarEvent {}

  record Restored(PillarView data) implements PillarEvent {}
}
