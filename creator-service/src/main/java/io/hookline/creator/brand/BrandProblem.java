package io.hookline.creator.brand;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a brand is refused. */
enum BrandProblem implements ProblemCode {
  @Refusal(status = 409, title = "A brand with this slug exists", constraint = "pk_brand")
  SLUG_TAKEN,

  @Refusal(status = 409, title = "The time zone of a brand with partnerships does not change")
  TIME_ZONE_IN_USE
}
