package io.hookline.creator.money.expense;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;

@OfMoney
@Subject("expenses/{id}")
sealed interface ExpenseEvent extends Event {

  record Recorded(ExpenseChange data) implements ExpenseEvent {}

  record Approved(ExpenseChange data) implements ExpenseEvent {}

  record Rejected(ExpenseChange data) implements ExpenseEvent {}

  /** Its amount in the brand's currency is known now. */
  record Rated(ExpenseChange data) implements ExpenseEvent {}
}
