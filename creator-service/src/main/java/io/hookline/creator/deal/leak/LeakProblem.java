package io.hookline.creator.deal.leak;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a sign of a leak, or its judgement, is refused. */
enum LeakProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such sign of a leak")
  CODE_LEAK_NOT_FOUND,

  @Refusal(status = 409, title = "A sign of a leak is judged once")
  CODE_LEAK_JUDGED
}
