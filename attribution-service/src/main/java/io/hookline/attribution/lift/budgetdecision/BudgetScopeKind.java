package io.hookline.attribution.lift.budgetdecision;

/** What a budget is for. */
enum BudgetScopeKind {
  CAMPAIGN,
  CREATOR,
  SERIES,
  POST,
  CHANNEL,
  AD_KIND
}
