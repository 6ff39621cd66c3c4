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
  HANDLE_TAKEN
}
