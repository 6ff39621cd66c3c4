package io.hookline.attribution.credit.schedule;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("attribution-run-schedules/{id}")
sealed interface RunScheduleEvent extends Event {

  record Created(RunScheduleView data) implements RunScheduleEvent {}

  record Updated(RunScheduleView data) implements RunScheduleEvent {}
}
