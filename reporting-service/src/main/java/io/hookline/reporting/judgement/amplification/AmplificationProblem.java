package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a decision on a post, or a step of what follows, is refused. */
enum AmplificationProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such decision")
  AMPLIFICATION_DECISION_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A boost of this post is planned or running",
      constraint = "uq_amplification_decision_open")
  AMPLIFICATION_ALREADY_DECIDED,

  @Refusal(status = 409, title = "The state of the boost does not allow this step")
  AMPLIFICATION_STATE_FORBIDS,

  @Refusal(status = 422, title = "Something has to be settled before the post is boosted")
  AMPLIFICATION_BLOCKED
}
