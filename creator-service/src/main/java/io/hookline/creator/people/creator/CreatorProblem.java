package io.hookline.creator.people.creator;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a creator is refused. */
enum CreatorProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such creator")
  CREATOR_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "Another creator of the brand has this handle",
      constraint = "uq_account_brand_network_handle")
  HANDLE_TAKEN,

  @Refusal(status = 409, title = "This seems to be a creator whom the brand has")
  CREATOR_DUPLICATE,

  @Refusal(status = 409, title = "The pipeline has no such step")
  CREATOR_STEP_NOT_ALLOWED
}
