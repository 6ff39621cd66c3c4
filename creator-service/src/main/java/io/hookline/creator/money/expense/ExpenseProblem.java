package io.hookline.creator.money.expense;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an expense, or a decision on it, is refused. */
enum ExpenseProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such expense")
  EXPENSE_NOT_FOUND,

  @Refusal(status = 409, title = "An expense is decided on once")
  EXPENSE_DECIDED,

  @Refusal(
      status = 409,
      title = "An expense with this id of the other program is recorded",
      constraint = "uq_expense_external_id")
  EXPENSE_RECORDED
}
