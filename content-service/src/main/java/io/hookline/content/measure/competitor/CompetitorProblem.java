package io.hookline.content.measure.competitor;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a competitor is refused. */
enum CompetitorProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such competitor")
  COMPETITOR_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The brand tracks this account already",
      constraint = "uq_competitor_network_handle")
  COMPETITOR_TRACKED,

  @Refusal(status = 409, title = "This is an account of the brand itself")
  COMPETITOR_IS_OWN_ACCOUNT,

  @Refusal(status = 409, title = "Another count of followers was collected at this instant")
  FOLLOWER_COUNT_EXISTS,

  @Refusal(status = 404, title = "There is no such count of followers")
  FOLLOWER_COUNT_NOT_FOUND
}
