package io.hookline.attribution.credit.comparison;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why figures are not put beside one another. */
enum ComparisonProblem implements ProblemCode {
  @Refusal(status = 422, title = "A run does not cover the period")
  COMPARED_RUN_OUT_OF_PERIOD,

  @Refusal(status = 422, title = "The runs do not count the same conversions")
  COMPARED_RUNS_COUNT_DIFFERENTLY,

  @Refusal(status = 422, title = "The windows are not the same")
  COMPARED_WINDOWS_DIFFER,

  @Refusal(status = 422, title = "The models are not the same")
  COMPARED_MODELS_DIFFER
}
