package io.hookline.attribution.evidence.refund;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a refund is refused. */
enum RefundProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such refund")
  REFUND_NOT_FOUND,

  @Refusal(status = 409, title = "Something else was told of this refund before")
  REFUND_TOLD_OTHERWISE
}
