package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a decision about a budget is refused. */
enum BudgetDecisionProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such decision about a budget")
  BUDGET_DECISION_NOT_FOUND,

  @Refusal(status = 409, title = "A decision that does not hold yet has no outcome")
  BUDGET_DECISION_NOT_IN_EFFECT
}
