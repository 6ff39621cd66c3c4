package io.hookline.attribution.collect.headcount;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a count is refused. */
enum HeadcountProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such counter")
  TAP_COUNTER_NOT_FOUND,

  @Refusal(status = 404, title = "No counter has this secret")
  TAP_COUNTER_UNKNOWN,

  @Refusal(status = 410, title = "The counter takes no taps any more")
  TAP_COUNTER_CLOSED,

  @Refusal(status = 404, title = "There is no such count of people")
  WALK_IN_NOT_FOUND
}
