package io.hookline.creator.deal.deliverable;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a deliverable, or a step of its life, is refused. */
enum DeliverableProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such deliverable")
  DELIVERABLE_NOT_FOUND,

  @Refusal(status = 409, title = "The deliverable's state does not allow this step")
  DELIVERABLE_STATE_FORBIDS,

  @Refusal(status = 409, title = "Deliverables are for partnerships that run, or are being agreed")
  PARTNERSHIP_OVER,

  @Refusal(status = 409, title = "The partnership has deliverables that are still open")
  DELIVERABLES_OPEN,

  @Refusal(status = 422, title = "The post is somebody else's")
  POST_OF_ANOTHER_CREATOR
}
