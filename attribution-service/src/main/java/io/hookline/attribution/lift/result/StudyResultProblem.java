package io.hookline.attribution.lift.result;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a result is not shown, or not kept. */
enum StudyResultProblem implements ProblemCode {
  @Refusal(status = 404, title = "The study has no result to look at yet")
  STUDY_RESULT_NOT_YET,

  @Refusal(status = 404, title = "There is no such result")
  STUDY_RESULT_NOT_FOUND,

  @Refusal(status = 409, title = "The study has not ended")
  STUDY_NOT_ENDED,

  @Refusal(status = 409, title = "Another result is kept with a reason")
  STUDY_RESULT_KEPT
}
