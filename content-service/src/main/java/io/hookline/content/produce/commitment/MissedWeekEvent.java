package io.hookline.content.produce.commitment;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("commitments/{commitmentId}/missed-weeks/{id}")
sealed interface MissedWeekEvent extends Event {

  record Explained(MissedWeekView data) implements MissedWeekEvent {}

  record Updated(MissedWeekView data) implements MissedWeekEvent {}
}
