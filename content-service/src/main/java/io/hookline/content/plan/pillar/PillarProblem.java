package io.hookline.content.plan.pillar;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a pillar is refused. */
enum PillarProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such pillar")
  PILLAR_NOT_FOUND
}
