package io.hookline.creator.money.earning;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an earning, or a step of its life, is refused. */
enum EarningProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such earning")
  EARNING_NOT_FOUND,

  @Refusal(status = 409, title = "Only a pending earning matures")
  EARNING_NOT_PENDING,

  @Refusal(status = 409, title = "Only a pending or payable earning can be held")
  EARNING_CANNOT_BE_HELD,

  @Refusal(status = 409, title = "Only a held earning can be released")
  EARNING_NOT_HELD,

  @Refusal(status = 409, title = "Only a payable earning goes into a payout")
  EARNING_NOT_PAYABLE,

  @Refusal(status = 409, title = "The earning is in no payout")
  EARNING_NOT_IN_PAYOUT,

  @Refusal(status = 409, title = "The earning is not paid")
  EARNING_NOT_PAID,
  @Refusal(status = 409, title = "Only an earning that is open can be disputed")
  EARNING_CANNOT_BE_DISPUTED,

  @Refusal(status = 409, title = "The earning is not disputed")
  EARNING_NOT_DISPUTED,

  @Refusal(
      status = 409,
      title = "What is in a payout, paid, void or taken back by a payout cannot be made void")
  EARNING_CANNOT_BE_VOIDED,

  @Refusal(status = 409, title = "A clawback goes with what it takes back until that is paid")
  EARNING_FOLLOWS_ANOTHER,

  @Refusal(status = 422, title = "An adjustment adds something or takes something off")
  ADJUSTMENT_EMPTY
}
