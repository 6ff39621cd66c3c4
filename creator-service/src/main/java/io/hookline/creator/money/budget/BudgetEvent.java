package io.hookline.creator.money.budget;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney
@Subject("budgets/{id}")
sealed interface BudgetEvent extends Event {

  record Planned(BudgetView data) implements BudgetEvent {}

  record Changed(BudgetView data) implements BudgetEvent {}

  /** What is committed, owed and paid has come to the share that it tells as reached. */
  record ThresholdReached(BudgetView data) implements BudgetEvent {}
}
