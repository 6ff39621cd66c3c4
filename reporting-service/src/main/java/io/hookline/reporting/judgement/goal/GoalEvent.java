package io.hookline.reporting.judgement.goal;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney(sometimes = true)
@Subject("goals/{id}")
sealed interface GoalEvent extends Event {

  @Override
  GoalView data();

  @Override
  default boolean isOfMoney() {
    return data().facts().restsOnPay();
  }

  record Set(GoalView data) implements GoalEvent {}

  record Changed(GoalView data) implements GoalEvent {}

  record Abandoned(GoalView data) implements GoalEvent {}
}
