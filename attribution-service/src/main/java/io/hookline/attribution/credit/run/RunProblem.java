package io.hookline.attribution.credit.run;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a run is refused, or cannot be read. */
enum RunProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such run")
  ATTRIBUTION_RUN_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A run under the same rules is not finished",
      constraint = "uq_credit_run_unfinished")
  ATTRIBUTION_RUN_UNFINISHED,

  @Refusal(status = 409, title = "Only a completed run can be read")
  ATTRIBUTION_RUN_NOT_COMPLETED,

  @Refusal(status = 409, title = "The run does not stand where this can be done")
  ATTRIBUTION_RUN_STATE_FORBIDS,

  @Refusal(status = 422, title = "The paths are too many, or too long, for the model")
  ATTRIBUTION_MODEL_TOO_LARGE
}
