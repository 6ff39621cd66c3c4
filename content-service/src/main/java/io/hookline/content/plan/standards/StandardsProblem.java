package io.hookline.content.plan.standards;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a version of a brand's standards is refused. */
enum StandardsProblem implements ProblemCode {
  @Refusal(status = 404, title = "The standards have no such version")
  STANDARDS_VERSION_NOT_FOUND
}
