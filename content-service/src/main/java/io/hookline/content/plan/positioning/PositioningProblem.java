package io.hookline.content.plan.positioning;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a version of a positioning is refused. */
enum PositioningProblem implements ProblemCode {
  @Refusal(status = 404, title = "The positioning has no such version")
  POSITIONING_VERSION_NOT_FOUND
}
