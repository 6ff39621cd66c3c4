package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("budget-decisions/{id}")
sealed interface BudgetDecisionEvent extends Event {

  record Recorded(BudgetDecisionView data) implements BudgetDecisionEvent {}

  record Corrected(BudgetDecisionView data) implements BudgetDecisionEvent {}

  /** Somebody added what came of it. */
  record Reviewed(BudgetDecisionView data) implements BudgetDecisionEvent {}

  /** The day has come to look what came of it; told once for each day that was set. */
  record ReviewDue(BudgetDecisionView data) implements BudgetDecisionEvent {}
}
