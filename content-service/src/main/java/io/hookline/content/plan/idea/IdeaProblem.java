package io.hookline.content.plan.idea;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why an idea, or a step of its life, is refused. */
enum IdeaProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such idea")
  IDEA_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "An idea with this externalId exists",
      constraint = "uq_idea_external_id")
  IDEA_EXISTS,

  @Refusal(status = 409, title = "The idea's state does not allow this")
  IDEA_STATE_FORBIDS
}
