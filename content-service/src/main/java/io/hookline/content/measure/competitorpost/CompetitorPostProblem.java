package io.hookline.content.measure.competitorpost;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a competitor's post is refused. */
enum CompetitorPostProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such post of a competitor")
  COMPETITOR_POST_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "This video is recorded already",
      constraint = "uq_competitor_post_network_post")
  COMPETITOR_POST_EXISTS,

  @Refusal(status = 409, title = "This video is a post of the brand itself")
  POST_IS_OWN,

  @Refusal(status = 409, title = "Other counters were collected at this instant")
  COMPETITOR_SNAPSHOT_EXISTS,

  @Refusal(status = 404, title = "There is no such snapshot of a competitor's post")
  COMPETITOR_SNAPSHOT_NOT_FOUND
}
