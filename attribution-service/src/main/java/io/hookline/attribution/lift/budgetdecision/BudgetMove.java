package io.hookline.attribution.lift.budgetdecision;

/** What is done with a budget. */
enum BudgetMove {
  START,
  INCREASE,
  KEEP,
  DECREASE,
  STOP
}
