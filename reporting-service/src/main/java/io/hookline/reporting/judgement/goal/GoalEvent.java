package io.hookline.reporting.judgement.goal;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("goals/{id}")
sealed interface GoalEvent extends Event {

  record Set(GoalView data) implements GoalEvent {}

  record Changed(GoalView data) implements GoalEvent {}

  record Abandoned(GoalView data) implements GoalEvent {}
}
