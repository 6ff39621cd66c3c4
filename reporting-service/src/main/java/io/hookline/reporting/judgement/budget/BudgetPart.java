package io.hookline.reporting.judgement.budget;

/** By what spend is held against budgets. */
enum BudgetPart {
  CAMPAIGN,
  CREATOR,
  MONTH
}
