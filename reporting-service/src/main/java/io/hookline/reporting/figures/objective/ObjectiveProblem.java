package io.hookline.reporting.figures.objective;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a question for an objective is refused. */
enum ObjectiveProblem implements ProblemCode {
  @Refusal(status = 422, title = "A measure is no proof of the objective")
  FORBIDDEN_PROOF
}
