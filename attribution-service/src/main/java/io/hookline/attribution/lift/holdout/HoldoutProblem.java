package io.hookline.attribution.lift.holdout;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why nobody is assigned, or no exposure is taken. */
enum HoldoutProblem implements ProblemCode {
  @Refusal(status = 422, title = "People are shared out once the study is registered")
  STUDY_NOT_REGISTERED,

  @Refusal(status = 409, title = "The study takes no exposures now")
  STUDY_TAKES_NO_EXPOSURES
}
