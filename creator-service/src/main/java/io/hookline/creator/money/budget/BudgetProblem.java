package io.hookline.creator.money.budget;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a budget is refused, or refuses something. */
enum BudgetProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such budget")
  BUDGET_NOT_FOUND,

  @Refusal(status = 409, title = "The campaign has a budget", constraint = "uq_budget_campaign")
  BUDGET_EXISTS,

  @Refusal(status = 409, title = "The campaign's budget is too small for the partnership")
  BUDGET_EXCEEDED,

  @Refusal(status = 409, title = "Whether the campaign's budget is large enough is not known")
  BUDGET_RATE_UNKNOWN
}
