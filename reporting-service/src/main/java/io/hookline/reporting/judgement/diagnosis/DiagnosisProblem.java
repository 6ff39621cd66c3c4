package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a finding is refused. */
enum DiagnosisProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such diagnosis")
  DIAGNOSIS_NOT_FOUND,

  @Refusal(status = 409, title = "Only an open diagnosis can be muted or acted on")
  DIAGNOSIS_NOT_OPEN,

  @Refusal(status = 409, title = "The diagnosis is not muted")
  DIAGNOSIS_NOT_MUTED
}
