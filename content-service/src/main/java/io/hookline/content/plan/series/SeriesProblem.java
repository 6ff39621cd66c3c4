package io.hookline.content.plan.series;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a series is refused. */
enum SeriesProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such series")
  SERIES_NOT_FOUND
}
