package io.hookline.content.measure.unclaimed;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why something is refused of a video that has no post. */
enum UnclaimedPostProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such unclaimed post")
  UNCLAIMED_POST_NOT_FOUND,

  @Refusal(status = 409, title = "The video is a post already")
  UNCLAIMED_POST_CLAIMED,

  @Refusal(status = 409, title = "The video was dismissed: take that back first")
  UNCLAIMED_POST_DISMISSED,

  @Refusal(status = 409, title = "The video was not dismissed")
  UNCLAIMED_POST_NOT_DISMISSED
}
