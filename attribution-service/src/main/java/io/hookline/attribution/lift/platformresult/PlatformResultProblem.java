package io.hookline.attribution.lift.platformresult;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a platform's result is refused. */
enum PlatformResultProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such result of a platform")
  PLATFORM_RESULT_NOT_FOUND
}
