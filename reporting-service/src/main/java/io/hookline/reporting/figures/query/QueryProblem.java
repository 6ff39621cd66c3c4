package io.hookline.reporting.figures.query;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a question is refused. */
enum QueryProblem implements ProblemCode {
  @Refusal(
      status = 403,
      title = "A measure speaks of the whole brand, of which collaborators are not told")
  MEASURE_OF_WHOLE_BRAND,

  @Refusal(status = 422, title = "A measure cannot be parted in this way")
  MEASURE_CANNOT_BE_PARTED,

  @Refusal(status = 422, title = "The question does not name one attribution setting")
  ONE_ATTRIBUTION_SETTING,

  @Refusal(status = 422, title = "The answer would have too many rows")
  TOO_MANY_ROWS,

  @Refusal(status = 422, title = "The answer would take too long")
  QUESTION_TOO_LARGE
}
