package io.hookline.reporting.judgement.roi;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why there is no score to show. */
enum RoiProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such creator")
  CREATOR_NOT_FOUND
}
