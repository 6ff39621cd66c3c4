package io.hookline.attribution.lift.budgetdecision;

/** For how long an amount is. */
enum BudgetPeriod {
  DAY,
  WEEK,
  MONTH,
  /** For as long as it lasts. */
  WHOLE
}
