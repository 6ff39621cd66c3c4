package io.hookline.attribution.collect.survey;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a survey or an answer is refused. */
enum SurveyProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such survey")
  SURVEY_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another survey of the brand has this name",
      constraint = "uq_survey_name")
  SURVEY_NAME_TAKEN,

  @Refusal(status = 404, title = "There is no such answer")
  SURVEY_ANSWER_NOT_FOUND
}
