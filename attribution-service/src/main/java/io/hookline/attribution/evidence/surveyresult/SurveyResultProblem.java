package io.hookline.attribution.evidence.surveyresult;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why there are no results. */
enum SurveyResultProblem implements ProblemCode {
  @Refusal(status = 404, title = "The survey has no such revision")
  SURVEY_REVISION_NOT_FOUND
}
