package io.hookline.reporting.judgement.change;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a difference is not explained. */
enum ChangeProblem implements ProblemCode {
  @Refusal(status = 422, title = "A measure's difference cannot be split")
  MEASURE_CANNOT_BE_SPLIT
}
