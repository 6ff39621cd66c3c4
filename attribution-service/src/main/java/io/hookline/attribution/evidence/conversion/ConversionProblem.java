package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a conversion cannot be shown. */
enum ConversionProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such conversion")
  CONVERSION_NOT_FOUND
}
