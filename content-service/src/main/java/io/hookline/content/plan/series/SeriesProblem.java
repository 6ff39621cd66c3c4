package io.hookline.content.plan.series;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a series, or a step of its life, is refused. */
enum SeriesProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such series")
  SERIES_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "A series of this name exists",
      constraint = "uq_series_brand_name")
  SERIES_NAME_TAKEN,

  @Refusal(status = 409, title = "An archived pillar takes up no series")
  SERIES_PILLAR_ARCHIVED,

  @Refusal(status = 409, title = "The series' state does not allow this step")
  SERIES_STATE_FORBIDS
}
