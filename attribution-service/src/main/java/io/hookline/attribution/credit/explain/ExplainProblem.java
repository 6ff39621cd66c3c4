package io.hookline.attribution.credit.explain;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why nothing is explained. */
enum ExplainProblem implements ProblemCode {
  @Refusal(status = 404, title = "The run says nothing of such a conversion")
  CONVERSION_NOT_IN_RUN
}
