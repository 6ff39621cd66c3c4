package io.hookline.content.produce.brief;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a brief, or a step of its life, is refused. */
enum BriefProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such brief")
  BRIEF_NOT_FOUND,

  @Refusal(status = 404, title = "The brief has no such version")
  BRIEF_VERSION_NOT_FOUND,

  @Refusal(status = 409, title = "The brief's state does not allow this step")
  BRIEF_STATE_FORBIDS,

  @Refusal(status = 409, title = "Another version of the brief was sent")
  BRIEF_VERSION_OUTDATED,

  @Refusal(status = 409, title = "A brief without deliverables is not sent")
  BRIEF_WITHOUT_DELIVERABLES
}
