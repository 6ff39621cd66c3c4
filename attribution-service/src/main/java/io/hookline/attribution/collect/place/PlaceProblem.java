package io.hookline.attribution.collect.place;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a place is refused. */
public enum PlaceProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such place")
  PLACE_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another place of the brand has this code",
      constraint = "uq_place_code")
  PLACE_CODE_TAKEN
}
