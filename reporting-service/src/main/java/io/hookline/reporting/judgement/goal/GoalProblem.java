package io.hookline.reporting.judgement.goal;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a goal is refused. */
enum GoalProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such goal")
  GOAL_NOT_FOUND,

  @Refusal(status = 409, title = "A goal that was abandoned does not change")
  GOAL_ABANDONED,

  @Refusal(status = 409, title = "A goal whose period is over does not change")
  GOAL_ENDED
}
