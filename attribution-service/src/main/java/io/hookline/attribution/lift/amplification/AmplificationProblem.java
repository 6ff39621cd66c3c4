package io.hookline.attribution.lift.amplification;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why there is no measurement. */
enum AmplificationProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such measurement of a boost")
  AMPLIFICATION_MEASUREMENT_NOT_FOUND
}
