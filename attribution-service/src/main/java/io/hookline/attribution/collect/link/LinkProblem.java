package io.hookline.attribution.collect.link;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a link is refused. */
enum LinkProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such link")
  LINK_NOT_FOUND,

  @Refusal(status = 409, title = "Another link has this slug", constraint = "uq_link_slug")
  SLUG_TAKEN,

  @Refusal(status = 409, title = "An archived link does not change")
  LINK_ARCHIVED,

  @Refusal(status = 422, title = "The destination is a link of this service itself")
  DESTINATION_IS_A_LINK
}
