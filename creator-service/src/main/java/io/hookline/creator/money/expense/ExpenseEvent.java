package io.hookline.creator.money.expense;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("expenses/{id}")
sealed interface ExpenseEvent extends Event {

  record Recorded(ExpenseView data) implements ExpenseEvent {}

  record Approved(ExpenseView data) implements ExpenseEvent {}

  record Rejected(ExpenseView data) implements ExpenseEvent {}

  /** Its amount in the brand's currency is known now. */
  record Rated(ExpenseView data) implements ExpenseEvent {}
}
